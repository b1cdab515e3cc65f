package id.layang;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code layang}.
 *
 * @param glossary a folder to read the glossary from; the packaged one when absent
 * @param dictionaries a folder of other dictionaries to read as well; none when absent
 * @param maxCharacters the longest text that is annotated, in UTF-16 code units
 */
@ConfigurationProperties("layang")
public record LayangProperties(@Nullable Path glossary, @Nullable Path dictionaries,
		@DefaultValue("200000") int maxCharacters) {
}
