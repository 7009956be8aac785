package io.ledgerbackfill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.model.PublicKey;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes any XDR value as JSON, for people to read: structs and unions as objects with the names of
 * the schema, bytes in hexadecimal, account ids as strkeys. Whole numbers beyond 2^53 are strings,
 * as many a reader would round them.
 */
final class ValueJson {

  private static final long EXACT_IN_DOUBLE = 1L << 53;

  private final JsonGenerator json;

  ValueJson(JsonGenerator json) {
    this.json = json;
  }

  void write(@Nullable Object value) throws IOException {
    write(value, false);
  }

  private void write(@Nullable Object value, boolean unsigned) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Optional<?> optional) {
      write(optional.orElse(null), unsigned);
    } else if (value instanceof PublicKey key) {
      json.writeString(StrKey.of(StrKey.Kind.ACCOUNT, key.ed25519().toByteArray()).toString());
    } else if (value instanceof XdrUnion union) {
      writeUnion(union);
    } else if (value instanceof Opaque || value instanceof XdrString || value instanceof Enum<?>) {
      json.writeString(value.toString());
    } else if (value instanceof Record record) {
      writeStruct(record);
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(element, unsigned);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof Number number) {
      writeNumber(number.longValue(), unsigned);
    } else {
      throw new IllegalArgumentException("no XDR value: " + value.getClass());
    }
  }

  private void writeNumber(long number, boolean unsigned) throws IOException {
    long least = unsigned ? 0 : -EXACT_IN_DOUBLE;
    if (least <= number && number <= EXACT_IN_DOUBLE) {
      json.writeNumber(number);
    } else {
      json.writeString(unsigned ? Long.toUnsignedString(number) : Long.toString(number));
    }
  }

  private void writeStruct(Record struct) throws IOException {
    json.writeStartObject();
    for (RecordComponent field : struct.getClass().getRecordComponents()) {
      json.writeFieldName(field.getName());
      write(get(struct, field), isUnsigned(field));
    }
    json.writeEndObject();
  }

  private void writeUnion(XdrUnion union) throws IOException {
    RecordComponent discriminant = union.getClass().getRecordComponents()[0];
    json.writeStartObject();
    json.writeFieldName(discriminant.getName());
    write(get(union, discriminant), false);
    String arm = union.arm();
    if (arm != null) {
      json.writeFieldName(arm);
      write(union.value(), isUnsigned(reader(union, arm)));
    }
    json.writeEndObject();
  }

  private static AnnotatedElement reader(XdrUnion union, String arm) {
    try {
      return union.getClass().getMethod(arm);
    } catch (NoSuchMethodException e) {
      throw new LinkageError(arm + " can't be read", e);
    }
  }

  private static boolean isUnsigned(AnnotatedElement element) {
    return element.isAnnotationPresent(Unsigned.class);
  }

  private static @Nullable Object get(Object record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(component + " can't be read", e);
    }
  }
}
