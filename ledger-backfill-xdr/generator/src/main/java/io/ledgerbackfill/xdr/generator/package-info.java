/**
 * For those who change the schema: writes {@code io.ledgerbackfill.xdr.model} from {@code
 * src/main/xdr/stellar.x}. The {@link io.ledgerbackfill.xdr.generator.Lexer} and {@link
 * io.ledgerbackfill.xdr.generator.Parser} read the schema, {@link
 * io.ledgerbackfill.xdr.generator.Layout} decides how each type lies in the bytes and in the index,
 * and one emitter for each kind of type writes Java.
 *
 * <p>{@link io.ledgerbackfill.xdr.generator.Regenerate} writes the files anew; a test compares them
 * with what it would write. What is public is for tests elsewhere that hold generated code against
 * its schema.
 */
@NullMarked
package io.ledgerbackfill.xdr.generator;

import org.jspecify.annotations.NullMarked;
