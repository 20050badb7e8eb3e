package io.github.sentryopenapi.test;

import io.github.sentryopenapi.api.Organization;
import io.github.sentryopenapi.api.Project;
import io.github.sentryopenapi.api.Team;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that a test can change: made anew for each. Guarded by its own lock. */
final class World {
  /** As current servers write dates: microseconds, unless they are zero. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);

  private static final DateTimeFormatter DATE_WITH_MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  final Callers callers = new Callers();
  final Limits limits = new Limits();
  private final List<RecordedRequest> requests = new ArrayList<>();
  private final List<OrganizationState> organizations = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final InstantSource clock;
  private Duration ahead = Duration.ZERO;
  private long lastId = 4_509_200_000_000_000L;

  World(InstantSource clock) {
    this.clock = clock;
    Seeds.addExamples(this);
  }

  synchronized Instant now() {
    return clock.instant().plus(ahead);
  }

  synchronized void advance(Duration duration) {
    ahead = ahead.plus(duration);
  }

  String date() {
    Instant now = now();
    return (now.getNano() < 1000 ? DATE : DATE_WITH_MICROS).format(now);
  }

  String newId() {
    return String.valueOf(++lastId);
  }

  /** For those who hold the lock. */
  List<OrganizationState> organizations() {
    return organizations;
  }

  synchronized void addOrganization(String slug) {
    Arguments.free("slug", slug, organizations);
    Seeds.newOrganization(this, slug);
  }

  synchronized void addOrganization(Organization organization) {
    Arguments.free("organization.slug", organization.slug(), organizations);
    organizations.add(new OrganizationState(Json.from(Organization.class, organization)));
  }

  synchronized void removeOrganizations() {
    organizations.clear();
  }

  synchronized Team addTeam(String organization, String slug) {
    OrganizationState owner = organization(organization);
    Arguments.free("slug", slug, owner.teams);
    return Json.to(Team.class, Seeds.newTeam(this, owner, Caller.ANYBODY, slug, slug).json);
  }

  synchronized void addTeam(String organization, Team team) {
    OrganizationState owner = organization(organization);
    Arguments.free("team.slug", team.slug(), owner.teams);
    Seeds.addTeam(owner, Json.from(Team.class, team));
  }

  synchronized Project addProject(String organization, String team, String slug) {
    OrganizationState owner = organization(organization);
    Arguments.free("slug", slug, owner.projects);
    TeamState ofTeam = team(owner, team);
    return Json.to(
        Project.class, Seeds.newProject(this, owner, ofTeam, slug, slug, null).summary());
  }

  synchronized void addProject(String organization, String team, Project project) {
    OrganizationState owner = organization(organization);
    Arguments.free("project.slug", project.slug(), owner.projects);
    Seeds.addProject(owner, team(owner, team), Json.from(Project.class, project));
  }

  synchronized void addEvents(String organization, String project, Instant time, long count) {
    List<ProjectState> projects = organization(organization).projects;
    ProjectState owner = Arguments.known("project", project, Entity.find(projects, project));
    owner.events.merge(time.getEpochSecond(), count, Long::sum);
  }

  synchronized List<Team> teams(String organization) {
    OrganizationState owner = organization(organization);
    return owner.teamsBySlug().stream()
        .map(team -> Json.to(Team.class, owner.detailed(team, Caller.ANYBODY)))
        .toList();
  }

  synchronized List<Project> projects(String organization, String team) {
    OrganizationState owner = organization(organization);
    return owner.projectsBySlug(team(owner, team)).stream()
        .map(project -> Json.to(Project.class, project.summary()))
        .toList();
  }

  private OrganizationState organization(String slug) {
    return Arguments.known("organization", slug, Entity.find(organizations, slug));
  }

  private static TeamState team(OrganizationState organization, String slug) {
    return Arguments.known("team", slug, Entity.find(organization.teams, slug));
  }

  synchronized void record(RecordedRequest request) {
    requests.add(request);
  }

  synchronized List<RecordedRequest> requests() {
    return List.copyOf(requests);
  }

  synchronized void addFailure(Failure failure) {
    failures.add(failure);
  }

  /** The failure that is due on a call of an operation, counted as happened; null if none is. */
  synchronized @Nullable Failure nextFailure(Spec.@Nullable Operation operation) {
    for (int i = 0; i < failures.size(); i++) {
      Failure failure = failures.get(i);
      if (failure.concerns(operation)) {
        if (failure.times() == 1) {
          failures.remove(i);
        } else {
          failures.set(i, failure.times(failure.times() - 1));
        }
        return failure;
      }
    }
    return null;
  }
}
