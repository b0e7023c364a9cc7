package tallybook.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An economy or a group of economies.
 *
 * @param code ISO 3166-1 alpha-3, or a group's code
 * @param alpha2 ISO 3166-1 alpha-2, or null for a group
 * @param name as shown: "South Korea"
 * @param members alpha-3 codes of a group; empty for an economy, and for a group whose membership
 *     plays no part
 */
public record Area(String code, @Nullable String alpha2, String name, List<String> members) {
  public Area {
    members = List.copyOf(members);
  }

  public boolean isGroup() {
    return alpha2 == null;
  }
}
