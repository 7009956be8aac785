package io.ledgerbackfill.xdr.codec;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a {@code long} that holds the bits of an {@code unsigned hyper}: above {@link
 * Long#MAX_VALUE} it is negative, and {@link Long#toUnsignedString(long)} prints it.
 *
 * @since 0.1.0
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Unsigned {}
