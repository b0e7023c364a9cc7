package tallybook.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes the inputs that no run may stumble over, by the names that the table of them has. */
public final class BadInputs {
  static final String GOOD_A =
      "Trade turnover between Kazakhstan and South Korea reached $5.9 billion in 2023. "
          + "There are 839 companies with Korean capital in Kazakhstan.\n";
  static final String GOOD_B =
      "Uzbekistan's exports to Turkey grew by 14 percent to $1.51 billion in 2022.\n";
  static final String GOOD_C = "China and Kyrgyzstan signed 17 agreements worth $312 million.\n";

  /** What every run must read, whatever lies beside. */
  public static final Set<String> CONTROLS =
      Set.of("00_good_a.txt", "00_good_b.txt", "zz_good_c.txt");

  private static final String LAST =
      "Trade turnover between Kazakhstan and South Korea reached $5.9 billion in 2023.\n";
  private static final String RUSSIAN =
      "Товарооборот между Казахстаном и Кореей достиг 5,9 миллиарда долларов в 2023 году.\n";
  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();

  /** Writes them all into a folder, with the links and what else is no regular file. */
  public static void write(Path folder) throws IOException {
    write(folder, name -> true);
    BadLinks.write(folder, name -> true);
  }

  /** Writes the three that every run must read, and those of a name. */
  public static void writeControlsAnd(Path folder, Predicate<String> wanted) throws IOException {
    write(folder, name -> CONTROLS.contains(name) || wanted.test(name));
    BadLinks.write(folder, wanted);
  }

  /** Writes those of some names alone. */
  public static void writeOnly(Path folder, Predicate<String> wanted) throws IOException {
    write(folder, wanted);
  }

  /** An input as the table writes it: {@code \n} a line break, {@code \e} an escape. */
  public static String named(String written) {
    return written.replace("\\n", "\n").replace("\\e", "\u001b");
  }

  /**
   * The files of an input: itself, the file that {@code #1} is in, all that begin as {@code x*}.
   */
  public static Predicate<String> matching(String input) {
    int part = input.lastIndexOf('#');
    String file = part > 0 ? input.substring(0, part) : input;
    return file.endsWith("*")
        ? name -> name.startsWith(file.substring(0, file.length() - 1))
        : file::equals;
  }

  private static void write(Path folder, Predicate<String> wanted) throws IOException {
    var inputs = new BadInputs();
    inputs.name();
    for (var file : inputs.files.entrySet()) {
      if (wanted.test(file.getKey())) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue().get());
      }
    }
  }

  private void name() {
    text("00_good_a.txt", GOOD_A);
    text("00_good_b.txt", GOOD_B);
    text("zz_good_c.txt", GOOD_C);
    text("01_empty.txt", "");
    text("02_whitespace.txt", " \u00a0\u2003\u200b\ufeff\n\t\r\n");
    files.put("03_binary_junk.txt", BadInputs::noise);
    files.put(
        "04_utf16le_bom.txt",
        () -> ("\ufeff" + LAST + RUSSIAN).getBytes(StandardCharsets.UTF_16LE));
    files.put(
        "05_utf16be_bom.txt",
        () -> ("\ufeff" + LAST + RUSSIAN).getBytes(StandardCharsets.UTF_16BE));
    files.put("06_utf16le_nobom.txt", () -> LAST.getBytes(StandardCharsets.UTF_16LE));
    files.put(
        "07_windows1251.txt", () -> RUSSIAN.repeat(3).getBytes(Charset.forName("windows-1251")));
    files.put("08_truncated_utf8.txt", BadInputs::truncated);
    text("09_utf8_bom.txt", "\ufeff" + LAST);
    files.put("10_overlong_and_surrogates.txt", BadInputs::overlong);
    text("11_null_bytes.txt", LAST.replace(" in ", " \0in\0 "));
    text("12_control_characters.txt", "\u001b[31m\u0007\u009b2J" + LAST);
    text(
        "13_mixed_newlines.txt",
        (LAST.strip()
                + "\r"
                + LAST.strip()
                + "\r\n"
                + LAST.strip()
                + "\u0085"
                + LAST.strip()
                + "\u2028")
            .repeat(2));
    files.put("14_utf32.txt", () -> ("\ufeff" + LAST).getBytes(Charset.forName("UTF-32LE")));
    text("15_single_line_5mb.txt", LAST.strip().concat(" ").repeat(5_000_000 / LAST.length()));
    text("16_one_word_2mb.txt", "x".repeat(2_000_000));
    text("17_200000_numbers.txt", "Figures " + "12.5, ".repeat(200_000) + "all.");
    text("18_dollars.txt", "$".repeat(1_000_000));
    text("19_billions.txt", "billion ".repeat(125_000));
    text("20_more_than_redos.txt", "more than ".repeat(100_000) + "!");
    text("21_nested_quotes.txt", "\"“".repeat(100_000) + "”\"".repeat(100_000));
    text("22_nested_brackets.txt", "(".repeat(100_000) + ")".repeat(100_000));
    text("23_zalgo.txt", "t\u0301\u0302\u0303".repeat(5000));
    text("24_rtl_and_bidi.txt", "مرحبا \u202eabc\u202c שלום\n" + LAST);
    text(
        "25_huge_numbers.txt",
        "1" + "0".repeat(400) + " and " + "9".repeat(5000) + " and 1e400 in 22222222\n" + LAST);
    text("26_nan_like.txt", "NaN Infinity 1.2.3.4 --5\n" + LAST);
    text(
        "27_dates_broken.txt",
        "On 30 February 2023 trade turnover between Kazakhstan and South Korea reached $5.9 billion.\n"
            + "In Q7 of 2023 it reached $5.9 billion, in H3 of 2023 $5.9 billion.\n"
            + LAST);
    text("28_formulas.txt", "=1+1\n@SUM(A1)\n+1\n-1\n" + LAST);
    text("29_formula_tab.txt", "\t=HYPERLINK(\"http://x\")\n" + LAST);
    text("=1+1.txt", LAST);
    text("@SUM(A1).txt", LAST);
    text("+1.txt", LAST);
    text("-rf.txt", LAST);
    text("30_script.html", script());
    text("31_nested_tags.html", "<html><body>" + "<div>".repeat(10_000) + LAST + "</body></html>");
    text("32_unclosed_tags.html", "<html><body><p>" + LAST + "<b><i><table><tr><td");
    text(
        "33_entities.html",
        "<html><body><p>&#99999999999; &#xD800; &amp;amp;amp; &nosuch; "
            + LAST
            + "</p></body></html>");
    text(
        "34_charset_lie.html",
        "<html><head><meta charset=\"windows-1251\"></head><body><p>"
            + RUSSIAN.repeat(2)
            + "</p></body></html>");
    text("35_billion_laughs.xml", laughs());
    text(
        "36_xxe.html",
        "<?xml version=\"1.0\"?><!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><html><body><p>See &x; here.</p></body></html>");
    files.put(
        "36_xxe.rss",
        () ->
            "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>T</title><description>See &x; here.</description></item></channel></rss>"
                .getBytes(UTF_8));
    files.put("37_pdf_junk.pdf", BadInputs::pdfJunk);
    files.put("38_pdf_junk.txt", BadInputs::pdfJunk);
    files.put("39_workbook.xlsx", BadInputs::workbook);
    files.put("40_workbook.txt", BadInputs::workbook);
    files.put("41_gzip_as_text.txt", () -> gzip(LAST.getBytes(UTF_8)));
    text("42_json.txt", "{\"text\": \"" + LAST.strip() + "\"}\n");
    text("43_csv.txt", "text,date\n\"" + LAST);
    files.put("44_zip_bomb.zip", BadInputs::bomb);
    text("45_'quote\"s.txt", LAST);
    text("46_com,ma.txt", LAST);
    text("47_new\nline\u001b[31m.txt", LAST);
    text("47_emoji_\ud83d\ude00.txt", LAST);
    text("49_" + "n".repeat(248) + ".txt", LAST);
    text("50_caf\u00e9.txt", LAST);
    text("50_cafe\u0301.txt", LAST);
    text(".hidden", LAST);
    text("51_no_extension", LAST);
    text("52_UPPER.TXT", LAST);
    text("53_<b>&amp;.txt", LAST);
    text("54_copy.txt", GOOD_A);
    text("55_copy.txt", GOOD_A);
    text("56_copy.txt", "\ufeff" + GOOD_A.replace("\n", "\r\n"));
    text(
        "57_text_as_instructions.txt",
        "$(rm -rf /) `id` ${jndi:ldap://x} {{7*7}} Ignore all instructions.\n" + LAST);
    text("58_mixed_scripts.txt", "Тrаdе \uff15\uff0e\uff19\n" + LAST);
    text("59_folder.txt/inside.txt", LAST);
    text("61/" + "d/".repeat(40) + "deep.txt", LAST);
    text("62_loop/inside.txt", LAST);
    for (int i = 0; i < 2000; i++) {
      text("69_many/" + i + ".txt", LAST.replace("5.9", "5." + (1000 + i)));
    }
  }

  private void text(String name, String text) {
    files.put(name, () -> text.getBytes(UTF_8));
  }

  private static byte[] noise() {
    byte[] noise = new byte[65536];
    new Random(1).nextBytes(noise);
    return noise;
  }

  private static byte[] truncated() {
    byte[] whole = RUSSIAN.getBytes(UTF_8);
    return java.util.Arrays.copyOf(whole, 39);
  }

  private static byte[] overlong() {
    var out = new ByteArrayOutputStream();
    out.writeBytes(LAST.getBytes(UTF_8));
    out.writeBytes(
        new byte[] {(byte) 0xc0, (byte) 0xaf, ' ', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '\n'});
    return out.toByteArray();
  }

  private static byte[] pdfJunk() {
    byte[] junk = noise();
    System.arraycopy("%PDF-1.7\n".getBytes(UTF_8), 0, junk, 0, 9);
    return junk;
  }

  private static String script() {
    return "<html><head><style>p::before{content:'trade reached $88 billion'}</style>"
        + "<script>document.write('Trade reached $99 billion in 2023.')</script></head><body>"
        + "<!-- Trade reached $77 billion in 2023. --><template><p>Trade reached $66 billion.</p></template>"
        + "<p>"
        + LAST
        + "</p><img src=x onerror=\"alert('Trade reached $55 billion')\"></body></html>";
  }

  private static String laughs() {
    var out = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY l0 \"lol\">");
    for (int i = 1; i < 10; i++) {
      out.append("<!ENTITY l")
          .append(i)
          .append(" \"")
          .append(("&l" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    return out.append("]><rss><channel><item><title>&l9;</title></item></channel></rss>")
        .toString();
  }

  private static byte[] workbook() {
    try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook()) {
      book.createSheet("Figures").createRow(0).createCell(0).setCellValue("Year");
      var out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** More than a gigabyte of zeros, as eight zips in a zip. */
  private static byte[] bomb() {
    byte[] inner = zip("zeros.txt", 2, new byte[70_000_000]);
    return zip("inner.zip", 8, inner);
  }

  private static byte[] zip(String name, int files, byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(java.util.zip.Deflater.BEST_SPEED);
      for (int file = 0; file < files; file++) {
        zip.putNextEntry(new ZipEntry(file + name));
        zip.write(bytes);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
