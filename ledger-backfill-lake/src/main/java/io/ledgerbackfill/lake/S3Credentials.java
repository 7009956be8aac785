package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Credentials from where AWS tools find them. Where none are found, it tells what became of the
 * place that was set up to give them, rather than of each place that was looked at.
 */
final class S3Credentials implements AwsCredentialsProvider, SdkAutoCloseable {

  private static final List<String> OF_ROLES =
      List.of(ProfileProperty.ROLE_ARN, ProfileProperty.WEB_IDENTITY_TOKEN_FILE);

  private static final List<String> OF_SIGN_IN =
      List.of(ProfileProperty.SSO_START_URL, "sso_session");

  /** What a profile says that is to give credentials. */
  private static final List<String> OF_PROFILES =
      Stream.of(
              OF_ROLES,
              OF_SIGN_IN,
              List.of(
                  ProfileProperty.AWS_ACCESS_KEY_ID,
                  ProfileProperty.CREDENTIAL_PROCESS,
                  ProfileProperty.LOGIN_SESSION))
          .flatMap(List::stream)
          .toList();

  /** By which class a module of the SDK is known. */
  private static final Map<String, String> CLIENTS =
      Map.of(
          "sts", "software.amazon.awssdk.services.sts.StsClient",
          "sso", "software.amazon.awssdk.services.sso.SsoClient",
          "ssooidc", "software.amazon.awssdk.services.ssooidc.SsoOidcClient");

  private final DefaultCredentialsProvider chain = DefaultCredentialsProvider.builder().build();

  @Override
  public AwsCredentials resolveCredentials() {
    try {
      return chain.resolveCredentials();
    } catch (SdkException e) {
      StageException failure = why(e);
      failure.addSuppressed(e);
      throw failure;
    }
  }

  @Override
  public void close() {
    chain.close();
  }

  private static StageException why(SdkException ofChain) {
    if (S3Failures.mayPass(ofChain)) {
      return new RetryableException("could not get AWS credentials: " + ofChain.getMessage());
    }
    return configured()
        .findFirst()
        .map(Place::failure)
        .orElseGet(
            () ->
                new FinalException(
                    "there are no AWS credentials: for a public bucket ask without"
                        + " (S3Options.anonymous, --s3-anonymous), else set AWS_ACCESS_KEY_ID and"
                        + " AWS_SECRET_ACCESS_KEY, a profile, or a role"));
  }

  private static Stream<Place> configured() {
    Stream.Builder<Place> places = Stream.builder();
    if (isSet(SdkSystemSetting.AWS_WEB_IDENTITY_TOKEN_FILE)) {
      places.add(new Place(WebIdentityTokenFileCredentialsProvider::create, Set.of("sts")));
    }
    Set<Profile> profiles = profiles();
    if (profiles.stream().anyMatch(profile -> says(profile, OF_PROFILES))) {
      places.add(new Place(ProfileCredentialsProvider::create, modules(profiles)));
    }
    if (isSet(SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI)
        || isSet(SdkSystemSetting.AWS_CONTAINER_CREDENTIALS_FULL_URI)) {
      places.add(new Place(() -> ContainerCredentialsProvider.builder().build(), Set.of()));
    }
    return places.build();
  }

  private static boolean isSet(SdkSystemSetting setting) {
    return setting.getStringValue().isPresent();
  }

  /** The profile in use, and those that it takes its credentials from. */
  private static Set<Profile> profiles() {
    Set<Profile> profiles = new LinkedHashSet<>();
    ProfileFile file = ProfileFile.defaultProfileFile();
    Optional<Profile> next =
        file.profile(ProfileFileSystemSetting.AWS_PROFILE.getStringValueOrThrow());
    while (next.isPresent() && profiles.add(next.get())) {
      next = next.get().property(ProfileProperty.SOURCE_PROFILE).flatMap(file::profile);
    }
    return profiles;
  }

  private static boolean says(Profile profile, List<String> properties) {
    return properties.stream().anyMatch(name -> profile.property(name).isPresent());
  }

  private static Set<String> modules(Set<Profile> profiles) {
    Set<String> modules = new LinkedHashSet<>();
    for (Profile profile : profiles) {
      if (says(profile, OF_ROLES)) {
        modules.add("sts");
      }
      if (says(profile, OF_SIGN_IN)) {
        modules.addAll(List.of("sso", "ssooidc"));
      }
    }
    return modules;
  }

  /**
   * What is set up to give credentials.
   *
   * @param provider makes what asks there
   * @param modules modules of the SDK that it needs
   */
  private record Place(Supplier<AwsCredentialsProvider> provider, Set<String> modules) {

    /** Asks it once more: only its own failure tells its reason. */
    StageException failure() {
      try {
        provider.get().resolveCredentials();
        return new RetryableException("could not get AWS credentials, but can now");
      } catch (RuntimeException e) {
        String message = "could not get AWS credentials: " + e.getMessage() + missing();
        return S3Failures.mayPass(e)
            ? new RetryableException(message)
            : new FinalException(message);
      }
    }

    private String missing() {
      List<String> missing =
          modules.stream()
              .filter(module -> !isThere(module))
              .map(module -> "software.amazon.awssdk:" + module)
              .toList();
      return missing.isEmpty() ? "" : "; not on the class path: " + String.join(", ", missing);
    }

    private static boolean isThere(String module) {
      try {
        Class.forName(CLIENTS.get(module), false, S3Credentials.class.getClassLoader());
        return true;
      } catch (ClassNotFoundException e) {
        return false;
      }
    }
  }
}
