package io.ledgerbackfill.xdr.conformance;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells how long the methods of a class are (JVM Specification, chapter 4). */
final class ClassFile {

  private final DataInputStream in;
  private final Map<Integer, String> texts = new LinkedHashMap<>();
  private final Map<String, Integer> codeLengths = new LinkedHashMap<>();

  private ClassFile(byte[] bytes) {
    this.in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** Returns the bytecodes of each method, in bytes, by name and descriptor. */
  static Map<String, Integer> codeLengths(byte[] bytes) throws IOException {
    ClassFile file = new ClassFile(bytes);
    file.read();
    return file.codeLengths;
  }

  private void read() throws IOException {
    in.skipNBytes(8);
    constants();
    in.skipNBytes(6);
    in.skipNBytes(2L * in.readUnsignedShort());
    members();
    members();
  }

  private void constants() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 1; i < count; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts.put(i, in.readUTF());
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // takes two places
        }
        default -> throw new IOException("unknown constant " + tag);
      }
    }
  }

  /** Fields have no code; methods have. */
  private void members() throws IOException {
    int count = in.readUnsignedShort();
    for (int i = 0; i < count; i++) {
      in.skipNBytes(2);
      String name = texts.get(in.readUnsignedShort()) + texts.get(in.readUnsignedShort());
      int attributes = in.readUnsignedShort();
      for (int j = 0; j < attributes; j++) {
        String attribute = texts.get(in.readUnsignedShort());
        int length = in.readInt();
        if ("Code".equals(attribute)) {
          in.skipNBytes(4);
          codeLengths.put(name, in.readInt());
          in.skipNBytes(length - 8L);
        } else {
          in.skipNBytes(length);
        }
      }
    }
  }
}
