using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Meerzorg.Rekentool.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Reads a care plan from JSON; <c>docs/pgb.md</c> describes the members.</summary>
public static class ZorgplanJson
{
    private static readonly Tekst Bedrag = new("een bedrag als getal, zoals 42.50", "an amount as a number, such as 42.50");
    private static readonly Tekst Getal = new("een getal, zoals 3.5", "a number, such as 3.5");
    private static readonly Tekst Jaren = new("een leeftijd in hele jaren", "an age in whole years");
    private static readonly Tekst Woorden = new("een tekst", "a text");

    private static readonly ImmutableArray<string> Leden =
        ["zorgprofiel", "leveringsvorm", "leeftijdClient", "basisbudget", "anderKanMaaltijdBereiden", "kostenInInstelling", "indexering", "toekenningsweken", "zorgverleners", "regels"];

    /// <summary>Reads and checks a plan.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="jaar">The year to assess with instead of the one in the JSON.</param>
    /// <param name="rekentoolVoor">Gives the assessor of a year; <see cref="Pgbrekentool.Voor"/> when left out.</param>
    /// <returns>The assessor of the year, the plan, and the earlier plan with what changed for an interim re-application: for <see cref="Pgbrekentool.Beoordeel"/>.</returns>
    /// <exception cref="OngeldigeInvoerException">It cannot be assessed; the exception carries every fault with its path.</exception>
    public static (Pgbrekentool Rekentool, Zorgplan Plan, Heraanvraag? Heraanvraag) Lees(ReadOnlySpan<byte> utf8Json, int? jaar = null, Func<int, Pgbrekentool>? rekentoolVoor = null)
    {
        var fouten = new Foutenlijst();
        (Pgbrekentool, Zorgplan, Heraanvraag?)? ingelezen = null;
        if (Jsonlezer.Van(utf8Json, new("één JSON-object met een zorgplan", "one JSON object with a care plan"), fouten) is { } json)
        {
            json.Aanvaardt(["jaar", .. Leden, "heraanvraag"]);
            var rekentool = LeesRekentool(json, jaar, rekentoolVoor ?? Pgbrekentool.Voor, fouten);
            var plan = LeesPlan(json, fouten);
            var heraanvraag = LeesHeraanvraag(json, fouten);
            if (rekentool is not null)
            {
                // Everything that can be checked is, beside what could not be read.
                foreach (var fout in rekentool.Controleer(plan, heraanvraag)) fouten.Meld(fout);
                ingelezen = (rekentool, plan, heraanvraag);
            }
        }

        return fouten.IsLeeg ? ingelezen!.Value : throw new OngeldigeInvoerException(Pgbuitkomst.Aanhef, fouten.AlsReeks());
    }

    private static Pgbrekentool? LeesRekentool(Jsonlezer json, int? jaar, Func<int, Pgbrekentool> rekentoolVoor, Foutenlijst fouten)
    {
        int? gevraagd = json.Geheel("jaar", AanvraagJson.Jaartal);
        if ((jaar ?? gevraagd) is not { } gekozen)
        {
            json.Verplicht("jaar", AanvraagJson.Jaartal);
            return null;
        }

        try
        {
            return rekentoolVoor(gekozen);
        }
        catch (JaarZonderParametersException fout)
        {
            foreach (var melding in fout.Fouten) fouten.Meld(melding);
            return null;
        }
    }

    private static Zorgplan LeesPlan(Jsonlezer json, Foutenlijst fouten)
    {
        var zorgverleners = LeesZorgverleners(json);

        // What cannot be read is reported; the neutral value in its place only lets the other checks go on.
        return new()
        {
            Zorgprofiel = AanvraagJson.LeesZorgprofiel(json, fouten)!,
            Leveringsvorm = json.Heeft("leveringsvorm") ? json.Keuze("leveringsvorm", "TOEGANG-1", ("pgb", Leveringsvorm.Pgb), ("mpt", Leveringsvorm.Mpt)) ?? Leveringsvorm.Pgb : Leveringsvorm.Pgb,
            LeeftijdClient = json.Verplicht("leeftijdClient", Jaren, "PGB-5") ? json.Geheel("leeftijdClient", Jaren, "PGB-5") ?? 0 : 0,
            Basisbudget = Keuze<Basisbudget>(json, "basisbudget", "PGB-11") ?? default,
            AnderKanMaaltijdBereiden = json.Heeft("anderKanMaaltijdBereiden") ? json.JaNee("anderKanMaaltijdBereiden", "PGB-4C") : null,
            KostenInInstelling = json.Getal("kostenInInstelling", Bedrag, "PGB-2A"),
            Indexering = json.Getal("indexering", new("een fractie als getal, zoals 0.0437", "a fraction as a number, such as 0.0437"), "PGB-3C"),
            Toekenningsweken = json.Geheel("toekenningsweken", new("een heel aantal weken", "a whole number of weeks"), "PGB-7"),
            Regels = json.Verplicht("regels", new("een lijst met regels", "a list of lines"), "PGB-11") ? LeesRegels(json, zorgverleners, fouten) : [],
        };
    }

    private static Dictionary<string, Zorgverlener> LeesZorgverleners(Jsonlezer json)
    {
        var zorgverleners = new Dictionary<string, Zorgverlener>(StringComparer.Ordinal);
        if (!json.Verplicht("zorgverleners", new("een object met een lid per zorgverlener", "an object with a member for each carer"), "PGB-3B") || json.Object("zorgverleners") is not { } lijst) return zorgverleners;
        foreach (var naam in lijst.Leden())
        {
            var lid = lijst.Object(naam)?.Aanvaardt("formeel", "professioneel", "leeftijd", "ervaringOfOpleiding", "verwantschap", "huisgenoot", "oudeRechten");
            zorgverleners[naam] = new()
            {
                Naam = naam,
                Formeel = lid?.JaNee("formeel", "PGB-3B") ?? true,
                Professioneel = JaNee(lid, "professioneel", "PGB-2B"),
                Leeftijd = lid?.Geheel("leeftijd", Jaren, "PGB-3B"),
                ErvaringOfOpleiding = JaNee(lid, "ervaringOfOpleiding", "PGB-3B"),
                Verwantschap = lid?.Heeft("verwantschap") == true ? Keuze<Verwantschap>(lid, "verwantschap", "PGB-5") ?? default : default,
                Huisgenoot = JaNee(lid, "huisgenoot", "PGB-5"),
                OudeRechten = JaNee(lid, "oudeRechten", "PGB-3B"),
            };
        }

        return zorgverleners;
    }

    /// <summary>What is no line keeps its place, so that the faults of the others have the right number.</summary>
    private static ImmutableArray<Zorgplanrij> LeesRegels(Jsonlezer json, Dictionary<string, Zorgverlener> zorgverleners, Foutenlijst fouten)
    {
        if (json.Element("regels") is not { ValueKind: JsonValueKind.Array } lijst) return [.. json.Lijst("regels").Select(regel => LeesRegel(regel, zorgverleners, fouten))];
        return
        [
            .. lijst.EnumerateArray().Index().Select(lid =>
                Jsonlezer.Van(lid.Item, string.Create(CultureInfo.InvariantCulture, $"{json.Pad("regels")}.{lid.Index + 1}"), fouten) is { } regel
                    ? LeesRegel(regel, zorgverleners, fouten)
                    : new() { Functie = default, Tarief = 0, Zorgverlener = null! }),
        ];
    }

    private static Zorgplanrij LeesRegel(Jsonlezer json, Dictionary<string, Zorgverlener> zorgverleners, Foutenlijst fouten)
    {
        json.Aanvaardt(
            "functie", "aard", "uren", "dagdelen", "etmalen", "ritten", "voorgaandeWeken", "tarief", "vorigTarief", "motivering", "zorgverlener", "toezicht", "hygienereden", "medischOnderbouwd", "omschrijving");
        var functie = Keuze<Zorgfunctie>(json, "functie", "PGB-11") ?? default;
        return new()
        {
            Functie = functie,
            Aard = json.Heeft("aard") ? Keuze<Zorgaard>(json, "aard", "PGB-11") ?? default : default,
            PerWeek = LeesHoeveelheid(json, functie, fouten),
            VoorgaandeWeken = LeesVoorgaandeWeken(json, functie, fouten),
            Tarief = json.Verplicht("tarief", Bedrag, "PGB-3A") ? json.Getal("tarief", Bedrag, "PGB-3A") ?? 0 : 0,
            VorigTarief = json.Getal("vorigTarief", Bedrag, "PGB-3C"),
            Motivering = json.Woord("motivering", Woorden, "PGB-3A"),
            Zorgverlener = LeesZorgverlener(json, zorgverleners, fouten),
            Toezicht = LeesToezicht(json.Object("toezicht")),
            Hygienereden = json.Heeft("hygienereden") ? Keuze<Hygienereden>(json, "hygienereden", "PGB-4C") : null,
            MedischOnderbouwd = JaNee(json, "medischOnderbouwd", "PGB-4C"),
            Omschrijving = json.Woord("omschrijving", Woorden),
        };
    }

    /// <summary>The quantity stands under the name of its unit; under another name it is a fault.</summary>
    private static Hoeveelheid? LeesHoeveelheid(Jsonlezer json, Zorgfunctie functie, Foutenlijst fouten)
    {
        var lid = UitkomstJson.Code(functie.Eenheid());
        foreach (var eenheid in Enum.GetValues<Zorgeenheid>().Where(eenheid => eenheid != functie.Eenheid() && json.Heeft(UitkomstJson.Code(eenheid))))
        {
            var ander = UitkomstJson.Code(eenheid);
            fouten.Meld(Foutsoort.Tegenstrijdig, json.Pad(ander), Tekst.Gelijk(ander), new($"{lid}, de eenheid van {UitkomstJson.Code(functie)}", $"{lid}, the unit of {UitkomstJson.Code(functie)}"), "PGB-11");
        }

        if (!json.Heeft(lid)) return null;
        return functie.Eenheid() == Zorgeenheid.Uren
            ? Hoeveelheid.Van(json.Tijd(lid, "PGB-11"))
            : Hoeveelheid.Van(json.Getal(lid, Getal, "PGB-11") ?? 0, functie.Eenheid());
    }

    private static ImmutableArray<Hoeveelheid> LeesVoorgaandeWeken(Jsonlezer json, Zorgfunctie functie, Foutenlijst fouten)
    {
        if (json.Element("voorgaandeWeken") is not { } lijst) return [];
        var (pad, weken) = (json.Pad("voorgaandeWeken"), ImmutableArray.CreateBuilder<Hoeveelheid>());
        if (lijst.ValueKind != JsonValueKind.Array)
        {
            Jsonlezer.MeldType(lijst, pad, new("een lijst [ … ]", "a list [ … ]"), fouten, "PGB-7");
            return [];
        }

        foreach (var week in lijst.EnumerateArray())
        {
            if (functie.Eenheid() == Zorgeenheid.Uren) weken.Add(Hoeveelheid.Van(Jsonlezer.Tijd(week, pad, fouten, "PGB-7")));
            else if (week.ValueKind == JsonValueKind.Number && week.TryGetDecimal(out decimal aantal)) weken.Add(Hoeveelheid.Van(aantal, functie.Eenheid()));
            else Jsonlezer.MeldType(week, pad, Getal, fouten, "PGB-7");
        }

        return weken.ToImmutable();
    }

    private static Zorgverlener LeesZorgverlener(Jsonlezer json, Dictionary<string, Zorgverlener> zorgverleners, Foutenlijst fouten)
    {
        var namen = string.Join(", ", zorgverleners.Keys);
        var verwacht = new Tekst($"een van de zorgverleners: {namen}", $"one of the zorgverleners: {namen}");
        if (!json.Verplicht("zorgverlener", verwacht, "PGB-3B") || json.Woord("zorgverlener", verwacht, "PGB-3B") is not { } naam) return null!;
        if (zorgverleners.TryGetValue(naam, out var zorgverlener)) return zorgverlener;
        fouten.Meld(Foutsoort.OnbekendLid, json.Pad("zorgverlener"), Jsontekst.Aangehaald(naam), verwacht, "PGB-3B");
        return null!;
    }

    private static Toezichtvoorwaarden LeesToezicht(Jsonlezer? json)
    {
        if (json is null) return default;
        json.Aanvaardt("heleEtmaal", "ingrijpenTeAllenTijde", "ingrijpenOnmiddellijk", "escalatieZonderIngrijpen", "verpleegkundigOfGedrag");
        bool? Antwoord(string naam) => json.Heeft(naam) ? json.JaNee(naam, "PGB-6") : null;
        return new()
        {
            HeleEtmaal = Antwoord("heleEtmaal"),
            IngrijpenTeAllenTijde = Antwoord("ingrijpenTeAllenTijde"),
            IngrijpenOnmiddellijk = Antwoord("ingrijpenOnmiddellijk"),
            EscalatieZonderIngrijpen = Antwoord("escalatieZonderIngrijpen"),
            VerpleegkundigOfGedrag = Antwoord("verpleegkundigOfGedrag"),
        };
    }

    private static Heraanvraag? LeesHeraanvraag(Jsonlezer json, Foutenlijst fouten)
    {
        if (json.Object("heraanvraag") is not { } lid) return null;
        lid.Aanvaardt("eerder", "aanvraagdatum", "wijzigingsdatum", "voorafMogelijk", "eindeBeschikking", "nieuweFeiten", "verzwaring", "onderbouwd", "uitgevallen");
        return new()
        {
            Eerder = lid.Verplicht("eerder", new("een object met het eerdere plan", "an object with the earlier plan"), "PGB-10") && lid.Object("eerder") is { } eerder
                ? LeesPlan(eerder.Aanvaardt([.. Leden]), fouten)
                : null!,
            Aanvraagdatum = lid.VerplichteDatum("aanvraagdatum", "PGB-10"),
            Wijzigingsdatum = lid.VerplichteDatum("wijzigingsdatum", "PGB-10"),
            VoorafMogelijk = lid.JaNee("voorafMogelijk", "PGB-10") ?? false,
            EindeBeschikking = lid.Datum("eindeBeschikking", "PGB-10"),
            NieuweFeiten = JaNee(lid, "nieuweFeiten", "PGB-10"),
            Verzwaring = JaNee(lid, "verzwaring", "PGB-10"),
            Onderbouwd = JaNee(lid, "onderbouwd", "PGB-10"),
            Uitgevallen = LeesNamen(lid, "uitgevallen", fouten),
        };
    }

    private static ImmutableArray<string> LeesNamen(Jsonlezer json, string naam, Foutenlijst fouten)
    {
        if (json.Element(naam) is not { } lijst) return [];
        if (lijst.ValueKind == JsonValueKind.Array && lijst.EnumerateArray().All(lid => lid.ValueKind == JsonValueKind.String))
            return [.. lijst.EnumerateArray().Select(lid => lid.GetString()!)];
        Jsonlezer.MeldType(lijst, json.Pad(naam), new("een lijst met namen", "a list of names"), fouten, "PGB-10");
        return [];
    }

    private static bool JaNee(Jsonlezer? json, string naam, string regel) => json?.Heeft(naam) == true && json.JaNee(naam, regel) == true;

    private static T? Keuze<T>(Jsonlezer json, string naam, string regel)
        where T : struct, Enum => json.Keuze(naam, regel, [.. Enum.GetValues<T>().Select(waarde => (UitkomstJson.Code(waarde), waarde))]);
}
