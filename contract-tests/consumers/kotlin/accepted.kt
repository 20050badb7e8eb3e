package consumer

import io.github.sentryopenapi.SentryApiException
import io.github.sentryopenapi.api.NewTeam
import io.github.sentryopenapi.api.Team
import io.github.sentryopenapi.api.TeamUpdate
import io.github.sentryopenapi.api.TeamsApi
import java.util.concurrent.CompletableFuture

// What a Kotlin caller writes; the compiler says nothing but what the comments say.

fun slugs(teams: TeamsApi): List<String> = teams.listOrganizationTeams("org").map { it.slug() }

fun members(team: Team): Long = team.memberCount() ?: 0

fun organization(team: Team): String? = team.organization()?.slug()

fun later(teams: TeamsApi): CompletableFuture<Team> = teams.getTeam("org", "team").executeAsync()

fun delete(teams: TeamsApi): Void? = teams.deleteTeam("org", "team").execute()

fun create(teams: TeamsApi): Team {
    val team = NewTeam.builder().name("Ancient Gabelers").build()
    return teams.createOrganizationTeam("org", team).execute()
}

fun reason(error: SentryApiException): String = error.detail() ?: "status ${error.status()}"

fun rename(teams: TeamsApi, name: String): Int =
    teams.updateTeam("org", "team", TeamUpdate.builder().name(name).build()).response().status()

// A '?' too many shows that the type is not one which may or may not be null.
// warning: unnecessary safe call on a non-null receiver of type 'String'.
fun slug(team: Team): Int? = team.slug()?.length
// warning: unnecessary safe call on a non-null receiver of type 'Team'.
fun first(teams: TeamsApi): String? = teams.listOrganizationTeams("org").first()?.slug()
// warning: unnecessary safe call on a non-null receiver of type 'Team'.
fun body(teams: TeamsApi): String? = teams.getTeam("org", "team").response().body()?.slug()
