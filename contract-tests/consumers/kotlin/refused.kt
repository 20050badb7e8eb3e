package consumer

import io.github.sentryopenapi.SentryApiException
import io.github.sentryopenapi.SentryClient
import io.github.sentryopenapi.api.NewTeam
import io.github.sentryopenapi.api.Team
import io.github.sentryopenapi.api.TeamsApi

// What must not compile; each comment is what the compiler says to its line.

// error: return type mismatch: expected 'Long', actual 'Long?'.
fun members(team: Team): Long = team.memberCount()
// error: only safe (?.) or non-null asserted (!!.) calls are allowed on a nullable receiver of type 'Organization?'.
fun organization(team: Team): String = team.organization().slug()
// error: return type mismatch: expected 'String', actual 'String?'.
fun detail(error: SentryApiException): String = error.detail()
// error: return type mismatch: expected 'Void', actual 'Void?'.
fun answer(teams: TeamsApi): Void = teams.deleteTeam("org", "team").execute()
// error: null cannot be a value of a non-null type 'String'.
fun argument(teams: TeamsApi) = teams.getTeam("org", null)
// error: null cannot be a value of a non-null type 'String'.
fun builder() = NewTeam.builder().slug(null)
// error: argument type mismatch: actual type is 'String?', but 'String' was expected.
fun token() = SentryClient.builder().authToken(null as String?)
