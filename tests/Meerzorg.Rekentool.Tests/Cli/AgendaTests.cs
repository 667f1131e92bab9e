using Ical.Net;
using Meerzorg.Rekentool.Tests.Hulp;
using static Meerzorg.Rekentool.Tests.Cli.Meerzorgopdracht;

namespace Meerzorg.Rekentool.Tests.Cli;

/// <summary>The calendar of a provider for other programs.</summary>
[Trait("Regel", "PLAN-2")]
public class AgendaTests
{
    private const string Aanbieder = "voorbeelden/cyclus/aanbieder.json";

    [Fact]
    public void Als_agenda()
    {
        var verloop = Voer("cyclus", Aanbieder, "--beleid", "VOORWAARDEN", "--formaat", "ics");
        Assert.Equal((0, ""), (verloop.Afloop, verloop.Fout));
        Assert.Equal(verloop, Voer("cyclus", Aanbieder, "--beleid", "VOORWAARDEN", "--formaat", "ics"));

        var agenda = Calendar.Load(verloop.Uit)!;
        var cyclus = Cyclus();
        Assert.Equal(cyclus.Kalender.Where(een => een.Uiterlijk is not null).Select(een => een.Uiterlijk), agenda.Events.Select(een => (DateOnly?)een.Start!.Date).Order());
        Assert.Equal(cyclus.Kalender.Count(een => een.Uiterlijk is null), agenda.Todos.Count);
        Assert.All(agenda.Events, een => Assert.False(een.Start!.HasTime));
        Assert.Equal(agenda.Events.Count, agenda.Events.Select(een => een.Uid).Distinct().Count());
        Assert.Contains(agenda.Events, een => een.Summary == "meerzorgplan" && een.Description!.Contains("(K36)", StringComparison.Ordinal));
    }

    [Fact]
    public void Als_tabel() => Snapshot.Klopt(Voer("cyclus", Aanbieder, "--beleid", "VOORWAARDEN", "--formaat", "csv").Uit, "csv");

    private static Meerzorgcyclus Cyclus()
    {
        var (_, situatie) = Invoer.Situatie.Lees(File.ReadAllText(Projectmap.Pad(Aanbieder.Split('/'))));
        return Meerzorgcyclus.Van(situatie, Zorgkantoorbeleid.Met("VOORWAARDEN")!);
    }
}
