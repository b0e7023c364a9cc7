package tallybook.observation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The article that states a figure.
 *
 * @param id its path relative to the input root, {@code /}-separated
 * @param publisher the outlet, or null if nothing tells
 * @param published the day of publication, or null if nothing tells
 */
public record ArticleRef(String id, @Nullable String publisher, @Nullable LocalDate published) {}
