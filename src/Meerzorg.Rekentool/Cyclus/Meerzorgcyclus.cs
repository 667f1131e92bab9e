using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Cyclus;

/// <summary>The calendar of a provider: what is due by when in the cycle of one zorgkantoor.</summary>
[JsonConverter(typeof(RekentoolConverter<Meerzorgcyclus>))]
public sealed class Meerzorgcyclus
{
    private Meerzorgcyclus(
        Aanbiedersituatie situatie,
        Zorgkantoorbeleid beleid,
        ImmutableArray<Planaanleiding> planaanleidingen,
        ImmutableArray<Verplichting> kalender,
        ImmutableArray<Melding> signalen)
    {
        Situatie = situatie;
        Beleid = beleid;
        Planaanleidingen = planaanleidingen;
        Kalender = kalender;
        Signalen = signalen;
    }

    /// <summary>The situation it was made for.</summary>
    public Aanbiedersituatie Situatie { get; }

    /// <summary>The policy it was made by.</summary>
    public Zorgkantoorbeleid Beleid { get; }

    /// <summary>Whether a meerzorgplan is due (PLAN-1); its obligation says why.</summary>
    public bool MeerzorgplanNodig => !Planaanleidingen.IsEmpty;

    /// <summary>What makes a meerzorgplan due; empty when none is.</summary>
    internal ImmutableArray<Planaanleiding> Planaanleidingen { get; }

    /// <summary>What is due, by last day; what has no date yet comes last. Of everything that comes back, the next time.</summary>
    public ImmutableArray<Verplichting> Kalender { get; }

    /// <summary>What deserves a person's attention; empty when nothing does.</summary>
    public ImmutableArray<Melding> Signalen { get; }

    internal static Tekst Aanhef { get; } = new("Voor de situatie kan geen kalender worden gemaakt", "No calendar can be made for the situation");

    /// <summary>Makes the calendar.</summary>
    /// <param name="situatie">The situation of the provider.</param>
    /// <param name="beleid">The policy of the zorgkantoor.</param>
    /// <exception cref="OngeldigeInvoerException">The situation is not valid; the exception carries every fault.</exception>
    public static Meerzorgcyclus Van(Aanbiedersituatie situatie, Zorgkantoorbeleid beleid)
    {
        ArgumentNullException.ThrowIfNull(situatie);
        ArgumentNullException.ThrowIfNull(beleid);
        var fouten = new Foutenlijst();
        Situatiecontrole.Controleer(situatie, fouten);
        if (!fouten.IsLeeg) throw new OngeldigeInvoerException(Aanhef, fouten.AlsReeks());

        var termijnen = Termijnen.Gepubliceerd;
        var aanleidingen = Planplicht.Aanleidingen(situatie, beleid);
        var dialoog = Dialoogtermijn.Van(situatie, beleid, meerzorgplan: !aanleidingen.IsEmpty);
        var bouw = new Kalenderbouwer(situatie, beleid, termijnen, dialoog);
        bouw.Meerzorgplan(aanleidingen);
        bouw.Dialoog();
        bouw.Evaluaties();
        bouw.Ontwikkeltrajecten();
        bouw.Groepsaanvragen();
        bouw.IndividueleAanvragen();
        return new(situatie, beleid, aanleidingen, bouw.Kalender(), [.. Planplicht.Onbekend(situatie, beleid), .. AlsSignalen(situatie, dialoog, termijnen)]);
    }

    /// <summary>The policy and the number of entries.</summary>
    public override string ToString() => $"meerzorgcyclus {Beleid.Naam} op {Notatie.Datum(Situatie.Peildatum)}: {Kalender.Length} verplichtingen";

    private static IEnumerable<Melding> AlsSignalen(Aanbiedersituatie situatie, Dialoogtermijn dialoog, Termijnen termijnen)
    {
        if (!situatie.LevertMeerzorg && (situatie.PlanGevraagd || situatie.EigenInitiatief))
        {
            yield return new("PLAN-1", new(
                "een verzoek of eigen initiatief maakt een meerzorgplan alleen nodig bij een zorgaanbieder die al meerzorg levert",
                "a request or own initiative makes a meerzorgplan due only for a provider that already delivers meerzorg"));
        }

        if (dialoog is { Gepland: { } gepland, Uiterlijk: { } uiterlijk } && gepland > uiterlijk)
        {
            yield return new("PLAN-2", new(
                $"de dialoog is gepland op {gepland.AlsTekst().Nl}, na de uiterste dag {uiterlijk.AlsTekst().Nl}",
                $"the dialogue is planned on {gepland.AlsTekst().En}, after the last day {uiterlijk.AlsTekst().En}"));
        }

        foreach (var beschikking in situatie.Clienten)
        {
            if (!beschikking.Heraanvraag || beschikking.Zorgprofiel is not { } zorgprofiel || termijnen.Van(zorgprofiel)?.Verlenging.Waarde != false) continue;
            yield return new("TERMIJN-1", new(
                $"{beschikking.Client.Kenmerk}: voor {zorgprofiel} is in principe geen verlenging mogelijk; vraag het zorgkantoor of het hier kan",
                $"{beschikking.Client.Kenmerk}: for {zorgprofiel} no extension is possible in principle; ask the zorgkantoor whether it is here"));
        }
    }
}
