package tallybook.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Area;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Indicator;
import tallybook.catalogue.Unit;
import tallybook.observation.Field;
import tallybook.observation.Field.Type;

/**
 * A code and what it stands for, as the {@code catalogue} command lists it.
 *
 * @param list {@code indicator}, {@code area}, {@code group} or {@code unit}
 * @param kind unit kinds of an indicator, the alpha-2 code of an economy, members of a group, the
 *     kind of a unit
 */
public record CodeLine(
    String list, String code, String label, String kind, @Nullable String meaning) {

  public static final List<Field<CodeLine>> FIELDS =
      List.of(
          new Field<>("list", Type.CODE, "Which code list it stands in.", CodeLine::list),
          new Field<>("code", Type.CODE, "The code.", CodeLine::code),
          new Field<>("label", Type.TEXT, "As shown to people.", CodeLine::label),
          new Field<>("kind", Type.TEXT, "Unit kinds, alpha-2 code or members.", CodeLine::kind),
          new Field<>("meaning", Type.TEXT, "One sentence, or empty.", CodeLine::meaning));

  /** Every code of a catalogue: indicators, economies, groups, units. */
  public static List<CodeLine> of(Catalogue catalogue) {
    var lines = new ArrayList<CodeLine>();
    catalogue.indicators().forEach(indicator -> lines.add(of(indicator)));
    catalogue.areas().forEach(area -> lines.add(of(area)));
    catalogue.units().forEach(unit -> lines.add(of(unit)));
    return lines;
  }

  /** Whether a word stands in the code or the label, whatever its case. */
  public boolean mentions(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return code.toLowerCase(Locale.ROOT).contains(wanted)
        || label.toLowerCase(Locale.ROOT).contains(wanted);
  }

  private static CodeLine of(Indicator indicator) {
    var kinds = indicator.kinds().stream().map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
    return new CodeLine(
        "indicator",
        indicator.code(),
        indicator.label(),
        String.join(" ", kinds),
        indicator.meaning());
  }

  private static CodeLine of(Area area) {
    String alpha2 = area.alpha2();
    return alpha2 == null
        ? new CodeLine("group", area.code(), area.name(), String.join(" ", area.members()), null)
        : new CodeLine("area", area.code(), area.name(), alpha2, null);
  }

  private static CodeLine of(Unit unit) {
    String kind = unit.kind().name().toLowerCase(Locale.ROOT);
    String size = unit.factor().toPlainString() + " " + unit.base();
    return new CodeLine(
        "unit", unit.code(), unit.label(), kind, unit.base().equals(unit.code()) ? null : size);
  }
}
