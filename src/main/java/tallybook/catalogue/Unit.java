package tallybook.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement; a code list has one of each code.
 *
 * @param code ISO 4217, {@code percent}, {@code count}, {@code t} …
 * @param label as shown: "US Dollar", "tonnes"
 * @param base the unit that figures are stored in; its own code where it is one
 * @param factor how many bases one of it is: 1000 for {@code kt}
 */
public record Unit(String code, UnitKind kind, String label, String base, BigDecimal factor) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Unit unit && unit.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  static Unit of(TsvTable.Line line) {
    String code = line.required("code");
    String base = line.get("base");
    String factor = line.get("factor");
    if (base.isEmpty() != factor.isEmpty()) {
      throw line.fault("a base and a factor go together");
    }
    try {
      return new Unit(
          code,
          Codes.parse(UnitKind.class, line.required("kind"), line),
          line.required("label"),
          base.isEmpty() ? code : base,
          factor.isEmpty() ? BigDecimal.ONE : new BigDecimal(factor));
    } catch (NumberFormatException e) {
      throw line.fault("\"" + factor + "\" is no factor");
    }
  }
}
