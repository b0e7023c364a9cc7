package tallybook.table;

import java.io.IOException;
import java.io.Writer;

/** A record's text, made anew for each record in the same room. */
final class Line {
  private char[] room = new char[4096];

  /** The text of the record that is being made. */
  final StringBuilder text = new StringBuilder(4096);

  /** Writes the text and empties it, without making a String of it. */
  void writeTo(Writer out) throws IOException {
    int length = text.length();
    if (room.length < length) {
      room = new char[length * 2];
    }
    text.getChars(0, length, room, 0);
    out.write(room, 0, length);
    text.setLength(0);
  }
}
