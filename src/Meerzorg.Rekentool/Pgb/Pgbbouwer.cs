using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Meerzorg.Rekentool.Pgb;

/// <summary>Builds checked values from a parameter file for pgb and mpt: the profiles, and that what is printed adds up.</summary>
internal sealed class Pgbbouwer : Waardebouwer
{
    private const int HoogsteLeeftijd = 120;

    private static readonly Tekst Padvoorbeelden = new("urenPerDagdeel of jeugd.minimumuurloon.18", "urenPerDagdeel or jeugd.minimumuurloon.18");

    private readonly Pgbbestand _bestand;

    public Pgbbouwer(Pgbbestand bestand, ImmutableArray<Overlay> overlays, Foutenlijst fouten)
        : base(bestand.Jaar, bestand.Herkomsten, overlays, Padvoorbeelden, fouten)
    {
        _bestand = bestand;
        Pgbbestand.Formaten.Controleer(bestand.Formaat, "formaat", "PARAM-1", fouten);
        ControleerHerkomsten();
    }

    /// <summary>The wages of 1 January, by age from 0.</summary>
    public ImmutableArray<Parameter<decimal>?> Minimumuurlonen() => Minimumuurlonen("minimumuurloon", _bestand.Jeugd.Minimumuurloon);

    private ImmutableArray<Parameter<decimal>?> Minimumuurlonen(string lid, IReadOnlyDictionary<string, Bestandswaarde> uurlonen)
    {
        var lonen = new Parameter<decimal>?[HoogsteLeeftijd + 1];
        foreach (var (sleutel, waarde) in uurlonen)
        {
            var pad = $"jeugd.{lid}.{sleutel}";
            if (int.TryParse(sleutel, NumberStyles.None, CultureInfo.InvariantCulture, out int leeftijd) && leeftijd <= HoogsteLeeftijd)
                lonen[leeftijd] = Getal(pad, waarde);
            else Meld(Foutsoort.OnbekendLid, pad, sleutel, new("een leeftijd in hele jaren", "an age in whole years"), "PARAM-5");
        }

        return [.. lonen];
    }

    /// <summary>The wages of 1 July, by age from 0, for the same ages as those of 1 January; <see langword="null"/> where they are not known.</summary>
    public ImmutableArray<Parameter<decimal>?>? MinimumuurlonenVanafJuli()
    {
        if (_bestand.Jeugd.MinimumuurloonVanafJuli is not { } uurlonen) return null;
        var (januari, juli) = (_bestand.Jeugd.Minimumuurloon.Keys.Order(StringComparer.Ordinal), uurlonen.Keys.Order(StringComparer.Ordinal));
        if (!januari.SequenceEqual(juli, StringComparer.Ordinal))
        {
            var leeftijden = string.Join(", ", januari);
            Meld(Foutsoort.Tegenstrijdig, "jeugd.minimumuurloonVanafJuli", string.Join(", ", juli), new($"dezelfde leeftijden als vanaf 1 januari: {leeftijden}", $"the same ages as from 1 January: {leeftijden}"), "PARAM-1");
        }

        return Minimumuurlonen("minimumuurloonVanafJuli", uurlonen);
    }

    [Regel("TOEGANG-1")]
    public ImmutableArray<Pgbprofiel> Profielen(Parameter<decimal> weken)
    {
        var verwacht = Zorgprofiel.Alle.Where(profiel => profiel.PgbEnMpt).ToList();
        var namen = Tekst.Gelijk(string.Join(", ", verwacht));
        foreach (var onbekend in _bestand.Zorgprofielen.Keys.Where(naam => verwacht.TrueForAll(profiel => profiel.Naam != naam)))
            Meld(Foutsoort.OnbekendZorgprofiel, $"zorgprofielen.{onbekend}", onbekend, namen, "TOEGANG-1");

        var profielen = ImmutableArray.CreateBuilder<Pgbprofiel>();
        foreach (var zorgprofiel in verwacht)
        {
            if (_bestand.Zorgprofielen.TryGetValue(zorgprofiel.Naam, out var profiel)) profielen.Add(Profiel(zorgprofiel, profiel, weken));
            else Meld(Foutsoort.Ontbreekt, $"zorgprofielen.{zorgprofiel.Naam}", "niets", namen, "TOEGANG-1");
        }

        return profielen.ToImmutable();
    }

    private Pgbprofiel Profiel(Zorgprofiel zorgprofiel, Pgbbestand.Bestandsprofiel bestand, Parameter<decimal> weken)
    {
        var pad = $"zorgprofielen.{zorgprofiel.Naam}";
        var functies = bestand.Functies.Select(functie => Functie($"{pad}.functies.{functie.Key}", functie.Key, functie.Value, weken)).OfType<Pgbfunctie>();
        var profiel = new Pgbprofiel(
            zorgprofiel,
            Getal($"{pad}.urenPerWeek", bestand.UrenPerWeek),
            bestand.DagdelenPerWeek is { } dagdelen ? Getal($"{pad}.dagdelenPerWeek", dagdelen) : null,
            Getal($"{pad}.welzijnsdagdelen", bestand.Welzijnsdagdelen),
            [.. functies.OrderBy(functie => functie.Functie)]);
        if (!IsEigen($"{pad}.urenPerWeek", $"{pad}.dagdelenPerWeek", $"{pad}.functies.")) ControleerHoeveelheden(pad, profiel);
        if (bestand.Totalen is { } totalen) ControleerTotalen($"{pad}.totalen", profiel, totalen);
        return profiel;
    }

    private Pgbfunctie? Functie(string pad, string naam, Pgbbestand.Bestandsfunctie bestand, Parameter<decimal> weken)
    {
        if (!TryFunctie(naam, out var functie))
        {
            Meld(Foutsoort.OnbekendLid, pad, naam, Tekst.Gelijk(string.Join(", ", Enum.GetValues<Zorgfunctie>().Select(Keuzewoord.Van))), "PGB-11");
            return null;
        }

        bool groep = functie == Zorgfunctie.BegeleidingGroep;
        return new(
            functie,
            bestand.Klasse,
            bestand.PerWeek is { } perWeek ? Getal($"{pad}.perWeek", perWeek, (groep ? Pgbmaten.DagdelenPerWeek : Pgbmaten.UrenPerWeek).Eenheid) : null,
            Getal($"{pad}.jaarbedrag", bestand.Jaarbedrag),
            bestand.JaarbedragZonderVervoer is { } zonder ? Getal($"{pad}.jaarbedragZonderVervoer", zonder) : null,
            bestand.GedruktTarief is { } gedrukt ? Getal($"{pad}.gedruktTarief", gedrukt, (groep ? Pgbmaten.EuroPerDagdeel : Maat.EuroPerUur).Eenheid) : null,
            weken);
    }

    private static bool TryFunctie(string naam, out Zorgfunctie functie)
    {
        foreach (var kandidaat in Enum.GetValues<Zorgfunctie>())
        {
            functie = kandidaat;
            if (Keuzewoord.Van(kandidaat) == naam) return true;
        }

        functie = default;
        return false;
    }

    /// <summary>The hours of the functions are together those of the profile, and so the dagdelen.</summary>
    [Regel("PGB-11")]
    private void ControleerHoeveelheden(string pad, Pgbprofiel profiel)
    {
        foreach (var (naam, verwacht, eenheid) in (ReadOnlySpan<(string, decimal, Zorgeenheid)>)
            [("urenPerWeek", profiel.UrenPerWeek.Waarde, Zorgeenheid.Uren), ("dagdelenPerWeek", profiel.DagdelenPerWeek?.Waarde ?? 0, Zorgeenheid.Dagdelen)])
        {
            var som = profiel.Functies.Where(functie => functie.Functie.Eenheid() == eenheid).Sum(functie => functie.PerWeek?.Waarde ?? 0);
            if (som != verwacht)
                Meld(Foutsoort.Tegenstrijdig, $"{pad}.{naam}", Notatie.Getal(verwacht, Taal.Engels), new($"de som van de functies, {Notatie.Getal(som, Taal.Nederlands)}", $"the sum of the functions, {Notatie.Getal(som, Taal.Engels)}"), "PGB-11");
        }
    }

    /// <summary>The amounts are together the totals that are printed.</summary>
    [Regel("PGB-11")]
    private void ControleerTotalen(string pad, Pgbprofiel profiel, Pgbbestand.Bestandstotalen totalen)
    {
        foreach (var (basisbudget, waarde) in (ReadOnlySpan<(Basisbudget, Bestandswaarde?)>)
            [(Basisbudget.ZonderDagbesteding, totalen.ZonderDagbesteding), (Basisbudget.ZonderVervoer, totalen.ZonderVervoer), (Basisbudget.MetVervoer, totalen.MetVervoer)])
        {
            var naam = $"{pad}.{JsonNamingPolicy.CamelCase.ConvertName(basisbudget.ToString())}";
            if (waarde is null)
            {
                if (profiel.Basisbudgetten.Contains(basisbudget)) Meld(Foutsoort.Ontbreekt, naam, "niets", new("een totaal", "a total"), "PGB-11");
                continue;
            }

            var totaal = Getal(naam, waarde).Waarde;
            if (!IsEigen($"zorgprofielen.{profiel.Zorgprofiel.Naam}.") && totaal != profiel.Budget(basisbudget))
                Meld(Foutsoort.Tegenstrijdig, naam, Notatie.Getal(totaal, Taal.Engels), new($"de som van de functies, {Notatie.Getal(profiel.Budget(basisbudget), Taal.Nederlands)}", $"the sum of the functions, {Notatie.Getal(profiel.Budget(basisbudget), Taal.Engels)}"), "PGB-11");
        }
    }
}
