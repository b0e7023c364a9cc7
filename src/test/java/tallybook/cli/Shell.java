package tallybook.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** One command line run inside the test, with what it printed. */
record Shell(int code, String out, String err) {

  static Shell run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Shell(code, out.toString(), err.toString());
  }
}
