package tallybook.mention.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.mention.passage.Matches;
import tallybook.mention.passage.Passage;
import tallybook.mention.quantity.QuantityWords.Frame;

/**
 * Tells whose money is meant by a name that several economies share: one that the text has named in
 * full, else that of the economy it names most often. "Dinars" in a text about Tunisia are TND. And
 * whose "$" is, where the text says once for all: "amounts in Australian dollars".
 */
final class LocalMoney {
  private static final String AREAS = "areas";

  private final QuantityWords words;
  private final Matches matches;
  private final int areas;

  private boolean looked;
  private @Nullable Unit stated;

  /** How often the economy of each area entry is named, counted when first asked. */
  private int @Nullable [] namings;

  LocalMoney(QuantityWords words, Passage passage) {
    this.words = words;
    matches = passage.matches();
    areas = words.lexicon.file(AREAS);
  }

  /** The unit that an entry's word means; null where a weak one's economies are not named. */
  @Nullable Unit of(int entry) {
    List<Unit> candidates = words.ofUnits().localUnits(entry);
    Unit best = null;
    int most = 0;
    int[] counts = namings == null ? count() : namings;
    for (Unit unit : candidates) {
      int named = counts[words.ofUnits().moneyIndex(unit)];
      if (named > most) {
        most = named;
        best = unit;
      }
    }
    return best != null || words.ofUnits().isWeak(entry) ? best : words.unit(entry);
  }

  /** The money that the text says all its amounts are in: "$" is its; null where it says none. */
  @Nullable Unit stated() {
    if (!looked) {
      looked = true;
      for (int match = 0; match < matches.size() && stated == null; match++) {
        boolean unit = matches.file(match) == words.units;
        if (unit && words.isFrameBefore(matches, matches.from(match), Frame.STATED)) {
          Unit told = words.unit(matches.entry(match));
          stated = told.kind() == UnitKind.MONEY ? told : null;
        }
      }
    }
    return stated;
  }

  /** A full name of the money itself weighs more than any number of mentions of its economy. */
  private int[] count() {
    int[] counts = new int[words.ofUnits().moneys()];
    for (int match = 0; match < matches.size(); match++) {
      int entry = matches.entry(match);
      if (matches.file(match) == words.units && !words.ofUnits().isLocal(entry)) {
        counts[words.ofUnits().moneyIndex(words.unit(entry))] += 1000;
      } else if (matches.file(match) == areas) {
        int money = words.ofUnits().moneyOfArea(entry);
        counts[money] += money == 0 ? 0 : 1;
      }
    }
    namings = counts;
    return counts;
  }
}
