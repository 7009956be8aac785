package io.ledgerbackfill.xdr.conformance;

import io.ledgerbackfill.xdr.generator.Definition;
import io.ledgerbackfill.xdr.generator.Definition.Arm;
import io.ledgerbackfill.xdr.generator.Definition.Enumeration;
import io.ledgerbackfill.xdr.generator.Definition.Field;
import io.ledgerbackfill.xdr.generator.Definition.Struct;
import io.ledgerbackfill.xdr.generator.Definition.Typedef;
import io.ledgerbackfill.xdr.generator.Definition.Union;
import io.ledgerbackfill.xdr.generator.Schema;
import io.ledgerbackfill.xdr.generator.Type;
import io.ledgerbackfill.xdr.generator.Type.Primitive;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Makes random values of any type, as bytes, by looking at the schema; and spoils them. */
final class RandomValues {

  /** Beyond this many bytes, a value gets no further elements. */
  private static final int LARGE = 4_000;

  private final Schema schema;
  private final RandomGenerator random;

  RandomValues(Schema schema, RandomGenerator random) {
    this.schema = schema;
    this.random = random;
  }

  /** Creates a value of a type. */
  byte[] value(String type) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(new Type.Ref(type), new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** Changes a value into what may be one no more. */
  byte[] spoil(byte[] value) {
    byte[] spoilt = value.clone();
    switch (random.nextInt(5)) {
      case 0 -> {
        return Arrays.copyOf(value, random.nextInt(value.length));
      }
      case 1 -> {
        return Arrays.copyOf(value, value.length + 1 + random.nextInt(8));
      }
      case 2 -> spoilt[random.nextInt(value.length)] ^= (byte) (1 << random.nextInt(8));
      case 3 -> spoilt[random.nextInt(value.length)] = (byte) random.nextInt(256);
      default -> {
        int[] odd = {-1, 0, 1, 2, 3, 5, 20, 101, 256, Integer.MAX_VALUE, Integer.MIN_VALUE, -7};
        int word = 4 * random.nextInt(value.length / 4);
        ByteBuffer.wrap(spoilt).putInt(word, odd[random.nextInt(odd.length)]);
      }
    }
    return spoilt;
  }

  private void write(Type type, DataOutputStream out) throws IOException {
    if (type instanceof Primitive primitive) {
      switch (primitive) {
        case INT, UNSIGNED_INT -> out.writeInt(random.nextInt());
        case HYPER, UNSIGNED_HYPER -> out.writeLong(random.nextLong());
        case BOOL -> out.writeInt(random.nextInt(2));
      }
    } else if (type instanceof Type.FixedOpaque opaque) {
      content(opaque.size(), out);
    } else if (type instanceof Type.VarOpaque opaque) {
      sized(opaque.max(), out);
    } else if (type instanceof Type.Text text) {
      sized(text.max(), out);
    } else if (type instanceof Type.Optional optional) {
      boolean present = out.size() < LARGE && random.nextBoolean();
      out.writeInt(present ? 1 : 0);
      if (present) {
        write(optional.element(), out);
      }
    } else if (type instanceof Type.FixedArray array) {
      for (int i = 0; i < array.count(); i++) {
        write(array.element(), out);
      }
    } else if (type instanceof Type.VarArray array) {
      int count = out.size() < LARGE ? Math.min(array.max(), count()) : 0;
      out.writeInt(count);
      for (int i = 0; i < count; i++) {
        write(array.element(), out);
      }
    } else {
      write(schema.definition(((Type.Ref) type).name()), out);
    }
  }

  private void write(Definition definition, DataOutputStream out) throws IOException {
    if (definition instanceof Typedef typedef) {
      write(typedef.type(), out);
    } else if (definition instanceof Struct struct) {
      for (Field field : struct.fields()) {
        write(field.type(), out);
      }
    } else if (definition instanceof Enumeration enumeration) {
      out.writeInt(any(enumeration.members()).value());
    } else if (definition instanceof Union union) {
      Arm arm = any(union.arms());
      out.writeInt(any(arm.cases()).value());
      if (arm.field() != null) {
        write(arm.field().type(), out);
      }
    }
  }

  /** Mostly few elements; now and then as many as most limits allow. */
  private int count() {
    return random.nextInt(20) == 0 ? random.nextInt(21) : random.nextInt(4);
  }

  private void sized(int max, DataOutputStream out) throws IOException {
    int length = random.nextInt(4) == 0 ? Math.min(max, 64) : random.nextInt(Math.min(max, 40) + 1);
    out.writeInt(length);
    content(length, out);
  }

  private void content(int length, DataOutputStream out) throws IOException {
    byte[] content = new byte[length];
    random.nextBytes(content);
    out.write(content);
    out.write(new byte[-length & 3]);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
