package id.layang.annotation;

/**
 * Why a sense was put first, in a few words.
 *
 * @param english for a reader of the English interface
 * @param indonesian for a reader of the Indonesian interface
 */
public record Reason(String english, String indonesian) {
}
