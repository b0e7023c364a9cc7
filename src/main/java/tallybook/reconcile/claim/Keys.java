package tallybook.reconcile.claim;

import java.util.HashMap;
import java.util.Map;
import tallybook.catalogue.Catalogue;
import tallybook.catalogue.Unit;
import tallybook.catalogue.UnitKind;
import tallybook.observation.ObsStatus;
import tallybook.observation.SeriesKey;
import tallybook.reconcile.key.Blocks;

/** The series that figures belong to, numbered in the order they first came. */
final class Keys {
  private final Claims claims;
  private final Catalogue catalogue;
  private final Blocks blocks;
  private final Map<SeriesKey, Key> stated = new HashMap<>();
  private final Map<SeriesKey, Integer> numbers = new HashMap<>();

  /**
   * @param claims takes the series, each at its number
   */
  Keys(Claims claims, Catalogue catalogue, Blocks blocks) {
    this.claims = claims;
    this.catalogue = catalogue;
    this.blocks = blocks;
  }

  Key of(SeriesKey key) {
    return stated.computeIfAbsent(key, this::made);
  }

  private Key made(SeriesKey key) {
    int number = numbers.computeIfAbsent(blocks.normal(key), this::added);
    return new Key(number, claims.series.get(number).temporal(), key.status() == ObsStatus.DENIED);
  }

  private int added(SeriesKey key) {
    UnitKind kind = catalogue.unit(key.unit()).map(Unit::kind).orElse(UnitKind.COUNT);
    claims.series.add(
        new Series(
            key,
            blocks.temporal(key),
            kind,
            blocks.family(key),
            claims.blocks.number(blocks.block(key))));
    return claims.series.size() - 1;
  }
}
