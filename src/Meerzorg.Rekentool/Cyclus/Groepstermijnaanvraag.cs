using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>A client of a group, with the days on which the client is in it.</summary>
/// <param name="Client">The client.</param>
/// <param name="Periode">From joining up to and including the last day; <see langword="null"/> for all days of the group.</param>
[JsonConverter(typeof(RekentoolConverter<Groepslid>))]
public sealed record Groepslid(Groepsclient Client, Periode? Periode = null)
{
    internal static Objectvorm<Groepslid> Vorm { get; } = new(
        "groepslid", () => new(Groepsclient.Vorm.Leeg()), (lid, lezing) => lid with { Client = Zorgvraag.MetGelezenDagprogramma(lid.Client, lezing) })
    {
        { Groepsclient.Vorm.Leden, lid => lid.Client, (lid, client) => lid with { Client = client } },
        { Vervallenleden.Plusuren },
        { "periode", Periodevorm.Van, lid => lid.Periode!, (lid, periode) => lid with { Periode = periode }, "de dagen waarop de cliënt in de groep is, als dat niet alle dagen van de groep zijn", "GROEP-5" },
    };
}

/// <summary>A group application with the period that it asks for, and the clients that join or leave in it (GROEP-5).</summary>
[JsonConverter(typeof(RekentoolConverter<Groepstermijnaanvraag>))]
public sealed record Groepstermijnaanvraag
{
    internal static Objectvorm<Groepstermijnaanvraag> Vorm { get; } = new("groepstermijnaanvraag", () => new() { Clienten = [], Tariefpercentage = 1, Periode = null! })
    {
        {
            [.. Groepsaanvraag.Vorm.Leden.Where(lid => lid.Naam != Clientenlid)],
            termijn => termijn.Groep([]),
            (termijn, groep) => termijn with { Tariefpercentage = groep.Tariefpercentage, Context = groep.Context }
        },
        { Clientenlid, new Lijstvorm<Groepslid>(Groepslid.Vorm) { Aantal = Groepsaanvraag.Aantalclienten }, termijn => termijn.Clienten, (termijn, clienten) => termijn with { Clienten = clienten }, "de cliënten: op elke dag ten minste 2", "GROEP-1", Lidwijze.Verplicht },
        { "periode", Periodevorm.Van, termijn => termijn.Periode, (termijn, periode) => termijn with { Periode = periode }, "van wanneer tot en met wanneer", "TERMIJN-1", Lidwijze.Verplicht },
        { "verlenging", JaNeevorm.Van, termijn => termijn.Verlenging, (termijn, verlenging) => termijn with { Verlenging = verlenging }, "verlengt het een eerdere beschikking?", "TERMIJN-1" },
    };

    private const string Clientenlid = "clienten";

    /// <summary>The clients that are in the group on any day.</summary>
    public required ImmutableArray<Groepslid> Clienten { get; init; }

    /// <summary>Context-bound means of the group; on each day divided over who is in it (GROEP-2, GROEP-3).</summary>
    public Contextmiddelen Context { get; init; }

    /// <summary>The share of the 100 % amounts that the zorgkantoor has contracted: above 0, at most 1.</summary>
    public required decimal Tariefpercentage { get; init; }

    /// <summary>The period asked for.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Whether it follows an earlier decision (a heraanvraag).</summary>
    public bool Verlenging { get; init; }

    /// <summary>The same application: the same clients in the same order.</summary>
    /// <param name="other">The other application.</param>
    public bool Equals(Groepstermijnaanvraag? other) =>
        other is not null && Context == other.Context && Tariefpercentage == other.Tariefpercentage && Periode == other.Periode && Verlenging == other.Verlenging
        && Reeksen.ZijnGelijk(Clienten, other.Clienten);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Context, Tariefpercentage, Periode, Verlenging, Reeksen.Hash(Clienten));

    /// <summary>The days on which a client is in the group.</summary>
    internal Periode PeriodeVan(Groepslid lid) => lid.Periode ?? Periode;

    /// <summary>The group of some of its clients.</summary>
    internal Groepsaanvraag Groep(IEnumerable<Groepslid> leden) => new() { Clienten = [.. leden.Select(lid => lid.Client)], Context = Context, Tariefpercentage = Tariefpercentage };

    /// <summary>The periods in which the same clients are in the group, in order; together exactly the period.</summary>
    [Regel("GROEP-5")]
    internal ImmutableArray<Periode> Samenstellingen()
    {
        // A composition begins where somebody comes, and the day after somebody goes.
        var begin = Clienten.Select(PeriodeVan).SelectMany(periode => (DateOnly[])[periode.Van, periode.TotEnMet.AddDays(1)])
            .Append(Periode.Van).Where(dag => dag >= Periode.Van && dag <= Periode.TotEnMet).Distinct().Order().ToList();
        return [.. begin.Select((dag, nummer) => new Periode(dag, nummer + 1 < begin.Count ? begin[nummer + 1].AddDays(-1) : Periode.TotEnMet))];
    }

    /// <summary>Who is in the group on a day.</summary>
    internal IEnumerable<Groepslid> Op(DateOnly dag) => Clienten.Where(lid => PeriodeVan(lid) is var periode && periode.Van <= dag && periode.TotEnMet >= dag);
}
