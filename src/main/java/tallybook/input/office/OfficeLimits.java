package tallybook.input.office;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import tallybook.input.reader.Limits;

/** How much an Office file may unpack to; POI keeps the bounds for the whole program. */
final class OfficeLimits {
  private OfficeLimits() {}

  /** A ratio that real documents with long tables keep to, and bombs don't. */
  private static final double LEAST_RATIO = 0.005;

  static synchronized void apply(Limits limits) {
    ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
    ZipSecureFile.setMaxEntrySize(Math.min(limits.inflatedBytes(), 0xffffffffL));
  }
}
