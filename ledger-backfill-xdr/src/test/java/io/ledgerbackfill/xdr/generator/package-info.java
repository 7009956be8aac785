/**
 * For those who change the schema: writes {@code io.ledgerbackfill.xdr.model} from {@code
 * src/main/xdr/stellar.x}. The {@link io.ledgerbackfill.xdr.generator.Lexer} and {@link
 * io.ledgerbackfill.xdr.generator.Parser} read the schema, {@link
 * io.ledgerbackfill.xdr.generator.Layout} decides how each type lies in the bytes and in the index,
 * and one emitter for each kind of type writes Java.
 *
 * <p>{@code mvn -Dquick -pl ledger-backfill-xdr -am test -Dtest=RegenerateTest
 * -Dxdr.regenerate=true -Dsurefire.failIfNoSpecifiedTests=false} writes the files anew; without
 * {@code xdr.regenerate} the test compares them.
 */
@NullMarked
package io.ledgerbackfill.xdr.generator;

import org.jspecify.annotations.NullMarked;
