using System.Text.Json;
using Meerzorg.Rekentool.Cyclus;

namespace Meerzorg.Rekentool.Json;

/// <summary>Reads the situation of a provider from JSON and writes its calendar; <c>docs/cyclus.md</c> describes the members.</summary>
public static class CyclusJson
{
    internal static Objectvorm<Situatiedocument> Document { get; } = Beschrijf();

    /// <summary>Reads and checks a situation.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="beleid">The policy to use instead of the one that the JSON names.</param>
    /// <exception cref="OngeldigeInvoerException">No calendar can be made; the exception carries every fault with its path.</exception>
    /// <returns>The policy and the situation, for <see cref="Meerzorgcyclus.Van"/>.</returns>
    public static (Zorgkantoorbeleid Beleid, Aanbiedersituatie Situatie) Lees(ReadOnlySpan<byte> utf8Json, Zorgkantoorbeleid? beleid = null) => Documentlezer.Lees(
        utf8Json,
        Document,
        new("één JSON-object met de situatie van een zorgaanbieder", "one JSON object with the situation of a provider"),
        fouten => new OngeldigeInvoerException(Meerzorgcyclus.Aanhef, fouten),
        (document, fouten) =>
        {
            if ((beleid ?? document.Beleid) is null) fouten.Meld(Foutsoort.Ontbreekt, "beleid", new("niets", "nothing"), Beleidsnaamvorm.Van.Verwacht, "PLAN-2");
            Situatiecontrole.Controleer(document.Situatie, fouten);
            return ((beleid ?? document.Beleid)!, document.Situatie);
        });

    /// <summary>Writes a calendar as an object.</summary>
    /// <param name="json">Where to write.</param>
    /// <param name="cyclus">The calendar.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static void Schrijf(Utf8JsonWriter json, Meerzorgcyclus cyclus, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(cyclus);
        Meerzorgcyclusvorm.Van.Schrijf(json, cyclus, new(taal));
    }

    /// <summary>A calendar as a JSON object in text.</summary>
    /// <param name="cyclus">The calendar.</param>
    /// <param name="taal">The language of texts for people.</param>
    public static string AlsTekst(Meerzorgcyclus cyclus, Taal taal = Taal.Nederlands)
    {
        ArgumentNullException.ThrowIfNull(cyclus);
        return Meerzorgcyclusvorm.Van.AlsTekst(cyclus, new(taal));
    }

    private static Objectvorm<Situatiedocument> Beschrijf()
    {
        var vorm = new Objectvorm<Situatiedocument>("situatie met beleid", () => new(null, Aanbiedersituatie.Vorm.Leeg()))
        {
            { "beleid", Beleidsnaamvorm.Van, document => document.Beleid!, (document, beleid) => document with { Beleid = beleid }, "het beleid van het zorgkantoor; verplicht zonder `--beleid`, dat ook een beleidsbestand kan noemen", "PLAN-2" },
        };
        vorm.AddAlle(Aanbiedersituatie.Vorm, document => document.Situatie, (document, situatie) => document with { Situatie = situatie });
        return vorm;
    }
}

/// <summary>A situation with the policy that its document names.</summary>
/// <param name="Beleid">The policy; <see langword="null"/> where the document names none.</param>
/// <param name="Situatie">The situation.</param>
internal sealed record Situatiedocument(Zorgkantoorbeleid? Beleid, Aanbiedersituatie Situatie);
