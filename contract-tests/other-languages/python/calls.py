"""Every operation once through the client that openapi-generator makes for Python."""

import os
from datetime import datetime, timezone

from sentry import ApiClient, ApiError, ApiException, CodedDetail, Configuration, NewProject, NewTeam
from sentry import ProjectStatus, RejectedParameters, Resolution, StatsPeriod, TeamDetail, TeamExpansion
from sentry import TeamsApi, TeamUpdate

ORGANIZATION = "the-interstellar-jurisdiction"
TEAM = "ancient-gabelers"

configuration = Configuration(host=os.environ["SENTRY_URL"], access_token=os.environ["SENTRY_AUTH_TOKEN"])
teams = TeamsApi(ApiClient(configuration))


def equal(actual: object, expected: object) -> None:
    assert actual == expected, f"{actual!r} is not {expected!r}"


def refused(error: ApiException) -> ApiError:
    assert isinstance(error.data, ApiError), repr(error.data)
    return error.data


listed = teams.list_organization_teams(ORGANIZATION, per_page=50, detailed=TeamDetail.FULL)
equal([each.slug for each in listed], [TEAM])
equal([each.slug for each in listed[0].projects or []], ["prime-mover"])

created = teams.create_organization_team_with_http_info(ORGANIZATION, NewTeam(name="Ancient Gabelers", slug=TEAM))
equal((created.status_code, created.data.slug), (201, TEAM))

team = teams.get_team(ORGANIZATION, TEAM, expand=[TeamExpansion.PROJECTS, TeamExpansion.EXTERNAL_TEAMS])
equal(team.date_created, datetime(2018, 11, 6, 21, 20, 8, 115000, tzinfo=timezone.utc))
assert team.organization and team.organization.status
equal(team.organization.status.id, "active")

updated = teams.update_team(ORGANIZATION, TEAM, TeamUpdate(name="The Inflated Philosophers"))
equal(updated.slug, "the-inflated-philosophers")

deleted = teams.delete_team_with_http_info(ORGANIZATION, TEAM)
equal((deleted.status_code, deleted.data), (204, None))

projects = teams.list_team_projects(ORGANIZATION, TEAM, stats_period=StatsPeriod.TWENTY_FOUR_HOURS)
equal([(each.slug, [owner.slug for owner in each.teams or []]) for each in projects], [("prime-mover", [TEAM])])

project = teams.create_team_project_with_http_info(ORGANIZATION, TEAM, NewProject(name="The Spoiled Yoghurt"))
equal((project.status_code, project.data.slug), (201, "the-spoiled-yoghurt"))
equal(project.data.status, ProjectStatus.ACTIVE)

points = teams.get_team_stats(ORGANIZATION, TEAM, since=1541455200, until=1541541600, resolution=Resolution.ONE_HOUR)
equal(len(points), 24)
timestamp, count = points[0]
equal((timestamp, count), (1541455200, 3302))
equal(sum(count for _, count in points), 81_089)

# Both unions in both forms.
try:
    teams.get_team(ORGANIZATION, "no-such-team")
    raise AssertionError("404 was no exception")
except ApiException as error:
    equal(error.status, 404)
    detail = refused(error).detail
    assert detail
    equal(detail.actual_instance, "The requested resource does not exist")

try:
    teams.get_team(ORGANIZATION, "behind-sso")
    raise AssertionError("401 was no exception")
except ApiException as error:
    detail = refused(error).detail
    assert detail and isinstance(detail.actual_instance, CodedDetail), repr(detail)
    equal(detail.actual_instance.code, "sso-required")

try:
    teams.list_team_projects(ORGANIZATION, "bad-period")
    raise AssertionError("400 was no exception")
except ApiException as error:
    cause = refused(error).error
    assert cause and isinstance(cause.actual_instance, RejectedParameters), repr(cause)
    message = (cause.actual_instance.params or {})["stats_period"].message
    assert message and message.startswith("Invalid stats_period"), message

try:
    teams.get_team(ORGANIZATION, "far-region")
    raise AssertionError("503 was no exception")
except ApiException as error:
    equal(error.status, 503)
    cause = refused(error).error
    assert cause
    equal(cause.actual_instance, "apigateway")
