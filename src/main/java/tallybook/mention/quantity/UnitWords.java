package tallybook.mention.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tallybook.catalogue.Area;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Lexicon;
import tallybook.catalogue.Unit;

/** What the lexicon's words for units say, worked out once into arrays by entry. */
final class UnitWords {
  private final Map<Integer, List<Unit>> localUnits = new HashMap<>();
  private final Map<String, Integer> moneyIndex = new LinkedHashMap<>();
  private final int[] moneyOfArea;
  private final int[] power;
  private final Unit[] unit;
  private final boolean[] weak;
  private final boolean[] generic;
  private final boolean[] local;

  UnitWords(List<Lexicon.Entry> entries, Catalogue catalogue) {
    int size = entries.size();
    moneyOfArea = new int[size];
    power = new int[size];
    unit = new Unit[size];
    weak = new boolean[size];
    generic = new boolean[size];
    local = new boolean[size];
    for (Lexicon.Entry entry : entries) {
      if (entry.file().equals("units")) {
        unit(entry, catalogue);
      }
    }
    entries.forEach(entry -> area(entry, catalogue));
  }

  private void area(Lexicon.Entry entry, Catalogue catalogue) {
    String letters =
        entry.file().equals("areas")
            ? catalogue.area(entry.code()).map(Area::alpha2).orElse(null)
            : null;
    if (letters != null) {
      moneyIndex.forEach(
          (money, index) -> {
            if (money.startsWith(letters)) {
              moneyOfArea[entry.id()] = index;
            }
          });
    }
  }

  private void unit(Lexicon.Entry entry, Catalogue catalogue) {
    Unit of =
        catalogue
            .unit(entry.code())
            .orElseThrow(() -> entry.line().fault("no unit is called \"" + entry.code() + "\""));
    unit[entry.id()] = of;
    String more = entry.get("power");
    power[entry.id()] =
        QuantityWords.powerOfTen(of.factor(), entry)
            + (more.isEmpty() ? 0 : QuantityWords.number(entry, more).intValueExact());
    local[entry.id()] = entry.line().words("sure").contains("local");
    if (local[entry.id()]) {
      var units = new ArrayList<Unit>(List.of(of));
      entry.line().words("local").forEach(code -> catalogue.unit(code).ifPresent(units::add));
      localUnits.put(entry.id(), List.copyOf(units));
      units.forEach(unit -> moneyIndex.putIfAbsent(unit.code(), moneyIndex.size() + 1));
    }
    weak[entry.id()] = entry.line().words("sure").contains("weak");
    generic[entry.id()] = entry.get("sure").equals("generic");
  }

  Unit unit(int entry) {
    return unit[entry];
  }

  /** The power of ten of a unit with a scale in it. */
  int power(int entry) {
    return power[entry];
  }

  /** Whether the word only hints at its unit: "US 3 billion". */
  boolean isWeak(int entry) {
    return weak[entry];
  }

  /** Whether a more exact unit on the other side overrules it: "$5 million CAD". */
  boolean isGeneric(int entry) {
    return generic[entry];
  }

  /** Whether the unit depends on the economy spoken of: "dinars". */
  boolean isLocal(int entry) {
    return local[entry];
  }

  /** The units that such a word may mean, the usual one first. */
  List<Unit> localUnits(int entry) {
    return localUnits.getOrDefault(entry, List.of());
  }

  /** How many currencies may share a name, and the nothing at 0. */
  int moneys() {
    return moneyIndex.size() + 1;
  }

  /** A place for a currency that shares its name with others; 0 for every other unit. */
  int moneyIndex(Unit unit) {
    return moneyIndex.getOrDefault(unit.code(), 0);
  }

  /** The place of the money of an area entry's economy, whose code its own begins; or 0. */
  int moneyOfArea(int entry) {
    return moneyOfArea[entry];
  }
}
