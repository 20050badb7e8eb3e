// Command calls makes every operation once through the client that oapi-codegen makes for Go.
package main

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"reflect"
	"strings"
	"time"

	"calls/sentry"
)

const (
	organization = "the-interstellar-jurisdiction"
	team         = "ancient-gabelers"
)

var background = context.Background()

func main() {
	token := os.Getenv("SENTRY_AUTH_TOKEN")
	client, err := sentry.NewClientWithResponses(os.Getenv("SENTRY_URL"),
		sentry.WithRequestEditorFn(func(_ context.Context, request *http.Request) error {
			request.Header.Set("Authorization", "Bearer "+token)
			return nil
		}))
	must(err)
	operations(client)
	errors(client)
}

func operations(client *sentry.ClientWithResponses) {
	list, err := client.ListOrganizationTeamsWithResponse(background, organization,
		&sentry.ListOrganizationTeamsParams{PerPage: to[int32](50), Detailed: to(sentry.TeamDetailFULL)})
	must(err)
	teams := *list.JSON200
	equal(len(teams), 1)
	equal(teams[0].Slug, team)
	equal((*teams[0].Projects)[0].Slug, "prime-mover")

	created, err := client.CreateOrganizationTeamWithResponse(background, organization,
		sentry.NewTeam{Name: to("Ancient Gabelers"), Slug: to(team)})
	must(err)
	equal(created.StatusCode(), 201)
	equal(created.JSON201.Slug, team)

	one, err := client.GetTeamWithResponse(background, organization, team,
		&sentry.GetTeamParams{Expand: &[]sentry.TeamExpansion{sentry.TeamExpansionPROJECTS, sentry.TeamExpansionEXTERNALTEAMS}})
	must(err)
	equal(*one.JSON200.DateCreated, time.Date(2018, 11, 6, 21, 20, 8, 115e6, time.UTC))
	equal(one.JSON200.Organization.Status.Id, "active")

	updated, err := client.UpdateTeamWithResponse(background, organization, team,
		sentry.TeamUpdate{Name: to("The Inflated Philosophers")})
	must(err)
	equal(updated.JSON200.Slug, "the-inflated-philosophers")

	deleted, err := client.DeleteTeamWithResponse(background, organization, team)
	must(err)
	equal(deleted.StatusCode(), 204)
	equal(len(deleted.Body), 0)

	listed, err := client.ListTeamProjectsWithResponse(background, organization, team,
		&sentry.ListTeamProjectsParams{StatsPeriod: to(sentry.StatsPeriodTWENTYFOURHOURS)})
	must(err)
	projects := *listed.JSON200
	equal(len(projects), 1)
	equal(projects[0].Slug, "prime-mover")
	equal((*projects[0].Teams)[0].Slug, team)

	project, err := client.CreateTeamProjectWithResponse(background, organization, team,
		sentry.NewProject{Name: "The Spoiled Yoghurt"})
	must(err)
	equal(project.StatusCode(), 201)
	equal(project.JSON201.Slug, "the-spoiled-yoghurt")
	equal(*project.JSON201.Status, sentry.ProjectStatusACTIVE)

	stats, err := client.GetTeamStatsWithResponse(background, organization, team,
		&sentry.GetTeamStatsParams{Since: to(1541455200), Until: to(1541541600), Resolution: to(sentry.ResolutionONEHOUR)})
	must(err)
	points := *stats.JSON200
	equal(len(points), 24)
	equal(points[0], sentry.StatPoint{1541455200, 3302})
	var sum int64
	for _, point := range points {
		sum += point[1]
	}
	equal(sum, int64(81_089))
}

// errors reads both unions in both forms.
func errors(client *sentry.ClientWithResponses) {
	missing, err := client.GetTeamWithResponse(background, organization, "no-such-team", nil)
	must(err)
	sentence, err := missing.JSON404.Detail.AsPlainDetail()
	must(err)
	equal(sentence, "The requested resource does not exist")

	sso, err := client.GetTeamWithResponse(background, organization, "behind-sso", nil)
	must(err)
	coded, err := sso.JSON401.Detail.AsCodedDetail()
	must(err)
	equal(*coded.Code, "sso-required")

	period, err := client.ListTeamProjectsWithResponse(background, organization, "bad-period", nil)
	must(err)
	rejected, err := period.JSON400.Error.AsRejectedParameters()
	must(err)
	equal(strings.HasPrefix(*(*rejected.Params)["stats_period"].Message, "Invalid stats_period"), true)

	region, err := client.GetTeamWithResponse(background, organization, "far-region", nil)
	must(err)
	equal(region.StatusCode(), 503)
	keyword, err := region.JSON5XX.Error.AsCauseKeyword()
	must(err)
	equal(keyword, "apigateway")
}

func to[T any](value T) *T { return &value }

func must(err error) {
	if err != nil {
		panic(err)
	}
}

func equal(actual, expected any) {
	if !reflect.DeepEqual(actual, expected) {
		panic(fmt.Sprintf("%v is not %v", actual, expected))
	}
}
