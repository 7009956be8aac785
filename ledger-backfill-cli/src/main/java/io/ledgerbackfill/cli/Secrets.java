package io.ledgerbackfill.cli;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hides passwords in whatever is printed: by where they stand, in URLs and parameters, and by what
 * they are, once the command line or the environment has told them.
 *
 * <p>A password may be a word or a number, {@code postgres} or {@code 5000}, which says nothing
 * where we write it ourselves: as a user, in an address, as a ledger. Such a one is hidden in texts
 * {@linkplain #hide from outside} alone, which may repeat what they were given.
 */
final class Secrets {

  private static final String HIDDEN = "****";

  /** Shorter ones can't be told from ordinary words and numbers. */
  private static final int SHORTEST_TOLD_APART = 4;

  /** From this length on, nothing is taken for an ordinary word. */
  private static final int LONG = 16;

  /** Words with a number behind, as people and programs use for names. */
  private static final Pattern ORDINARY =
      Pattern.compile("\\p{L}*\\p{N}*(?:[-_. ]\\p{L}*\\p{N}*)*");

  /** Names classes and methods, and nothing that anybody was given. */
  private static final Pattern STACK_FRAME = Pattern.compile("\\s*at [^\\s()]+\\(.*\\)");

  /** Most tokens are no secrets: a column {@code token_id} tells which asset it is. */
  private static final String NAME =
      "(?:[\\w.-]*(?:password|passwd|pwd|secret|signature)[\\w.-]*"
          + "|(?:[\\w.-]*(?:access|session|security|auth|identity|bearer|refresh)[_.-]?)token"
          + "|(?<![\\w.-])token)";

  private static final Pattern PARAMETER =
      Pattern.compile("(" + NAME + "=)[^&\\s'\"]+", Pattern.CASE_INSENSITIVE);

  private static final Pattern USER_INFO =
      Pattern.compile("(//[^\\s'\"/?@:]*:)(?!\\d*[/?])[^\\s'\"?]*@");

  /** Within one argument, blanks and quotes belong to a value. */
  private static final Pattern ARGUMENT_PARAMETER =
      Pattern.compile("(?:^-*|[?&])" + NAME + "=([^&]+)", Pattern.CASE_INSENSITIVE);

  private static final Pattern ARGUMENT_USER_INFO =
      Pattern.compile("//[^/?@:]*:(?!\\d*[/?])(.*)@", Pattern.DOTALL);

  private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

  private Secrets() {}

  /** Learns what the environment holds. */
  static void learnEnvironment() {
    List.of("PGPASSWORD", "AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN")
        .forEach(name -> learn(System.getenv(name)));
    List.of("aws.secretAccessKey", "aws.sessionToken")
        .forEach(name -> learn(System.getProperty(name)));
  }

  /** Learns what stands in one argument of the command line, at the places where secrets stand. */
  static void learnArgument(String argument) {
    Stream.of(ARGUMENT_PARAMETER, ARGUMENT_USER_INFO)
        .map(pattern -> pattern.matcher(argument))
        .flatMap(Matcher::results)
        .forEach(found -> learnEncoded(found.group(1)));
  }

  private static void learnEncoded(String value) {
    learn(value);
    try {
      learn(URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      // no encoded form, so there is no other one
    }
  }

  /** Learns a secret, which is not printed from now on. */
  static void learn(@Nullable String secret) {
    if (secret != null && secret.strip().length() >= SHORTEST_TOLD_APART) {
      KNOWN.add(secret);
      KNOWN.add(URLEncoder.encode(secret, StandardCharsets.UTF_8));
    }
  }

  /**
   * Returns a text from outside, a message of a server, a driver or an exception, without the
   * secrets that it holds.
   */
  static String hide(String text) {
    return hide(text, !STACK_FRAME.matcher(text).matches());
  }

  /** Returns a text that we composed without secrets; ordinary words in it mean what they say. */
  static String hideInOurs(String text) {
    return hide(text, false);
  }

  private static String hide(String text, boolean words) {
    String hidden = text;
    for (String secret : KNOWN) {
      if (hidden.contains(secret)) {
        if (!isOrdinary(secret)) {
          hidden = hidden.replace(secret, HIDDEN);
        } else if (words) {
          hidden = word(secret).matcher(hidden).replaceAll(HIDDEN);
        }
      }
    }
    hidden = USER_INFO.matcher(hidden).replaceAll("$1" + HIDDEN + "@");
    return PARAMETER.matcher(hidden).replaceAll("$1" + HIDDEN);
  }

  private static boolean isOrdinary(String secret) {
    return secret.length() < LONG && ORDINARY.matcher(secret).matches();
  }

  private static Pattern word(String secret) {
    return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(secret) + "(?![\\p{L}\\p{N}])");
  }
}
