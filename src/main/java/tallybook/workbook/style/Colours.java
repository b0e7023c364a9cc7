package tallybook.workbook.style;

/** Colours as the file format wants them: four bytes, opaque first. */
public final class Colours {
  private Colours() {}

  /** The bytes of {@code FF12436D}. */
  public static byte[] bytes(String argb) {
    return java.util.HexFormat.of().parseHex(argb);
  }
}
