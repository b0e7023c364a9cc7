package tallybook.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The code lists: indicators, areas and units, in the order of their files. */
public final class Catalogue {
  private final Map<String, Indicator> indicators;
  private final Map<String, Area> areas;
  private final Map<String, Unit> units;

  private Catalogue(
      Map<String, Indicator> indicators, Map<String, Area> areas, Map<String, Unit> units) {
    this.indicators = Collections.unmodifiableMap(indicators);
    this.areas = Collections.unmodifiableMap(areas);
    this.units = Collections.unmodifiableMap(units);
  }

  /**
   * Loads the code lists.
   *
   * @throws ResourceException if a line can't be, or a unit's base is no unit
   */
  public static Catalogue load(Resources resources) {
    var indicators = new LinkedHashMap<String, Indicator>();
    resources
        .codeList("catalogue/indicators.tsv")
        .forEach((code, line) -> indicators.put(code, Indicator.of(line)));
    var areas = new LinkedHashMap<String, Area>();
    resources
        .codeList("catalogue/areas.tsv")
        .forEach((code, line) -> areas.put(code, economy(line)));
    resources
        .codeList("catalogue/groups.tsv")
        .forEach((code, line) -> areas.put(code, group(line, areas)));
    var units = new LinkedHashMap<String, Unit>();
    var lines = resources.codeList("catalogue/units.tsv");
    lines.forEach((code, line) -> units.put(code, Unit.of(line)));
    lines.values().forEach(line -> requireBase(line, units));
    return new Catalogue(indicators, areas, units);
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(indicators.get(code));
  }

  public Optional<Area> area(String code) {
    return Optional.ofNullable(areas.get(code));
  }

  /** Whether an economy belongs to a group of economies; false where either is unknown. */
  public boolean isMember(String code, String group) {
    Area of = areas.get(group);
    return of != null && of.members().contains(code);
  }

  public Optional<Unit> unit(String code) {
    return Optional.ofNullable(units.get(code));
  }

  public Collection<Indicator> indicators() {
    return indicators.values();
  }

  public Collection<Area> areas() {
    return areas.values();
  }

  public Collection<Unit> units() {
    return units.values();
  }

  /** An area's name as shown; the code itself where the list doesn't have it. */
  public String areaName(String code) {
    return area(code).map(Area::name).orElse(code);
  }

  /** An indicator's label; the code itself where the list doesn't have it. */
  public String indicatorLabel(String code) {
    return indicator(code).map(Indicator::label).orElse(code);
  }

  private static Area economy(TsvTable.Line line) {
    return new Area(
        line.required("code"), line.required("alpha2"), line.required("name"), java.util.List.of());
  }

  private static Area group(TsvTable.Line line, Map<String, Area> known) {
    for (String member : line.words("members")) {
      if (!known.containsKey(member)) {
        throw line.fault("no economy is called \"" + member + "\"");
      }
    }
    return new Area(line.required("code"), null, line.required("name"), line.words("members"));
  }

  private static void requireBase(TsvTable.Line line, Map<String, Unit> units) {
    String base = line.get("base");
    if (!base.isEmpty() && !units.containsKey(base)) {
      throw line.fault("no unit is called \"" + base + "\"");
    }
  }
}
