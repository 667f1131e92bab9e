using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Meerzorg.Rekentool.Excel;

/// <summary>A parameter in a form.</summary>
/// <param name="Pad">Its place in a year file: <c>zorgprofielen.VG7.ranges.2.jaarbedrag</c>.</param>
/// <param name="Cel">Where it stands: <c>Data en informatie!M4</c>.</param>
/// <param name="Waarde">The value as a year file has it.</param>
/// <param name="Getal">The value, where it is a number.</param>
/// <param name="Tijd">The value, where it is a time.</param>
internal readonly record struct Formulierparameter(string Pad, string Cel, string Waarde, decimal? Getal = null, Uren? Tijd = null);

/// <summary>Reads the tables that a form calculates with, by its layout: every value with its cell, and everything that it cannot be as a fault.</summary>
internal sealed partial class Formulierparameterlezer
{
    private readonly Werkmap _map;
    private readonly Formulierindeling _indeling;
    private readonly ImmutableArray<Formulierparameter>.Builder _waarden = ImmutableArray.CreateBuilder<Formulierparameter>();
    private readonly ImmutableArray<Fout>.Builder _fouten = ImmutableArray.CreateBuilder<Fout>();
    private readonly Dictionary<string, string> _gezien = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Zorgprofiel?> _profielen = new(StringComparer.Ordinal);
    private readonly Dictionary<Maatwerkgroep, (decimal Tarief, string Cel)> _tarieven = [];

    private Formulierparameterlezer(Werkmap map, Formulierindeling indeling) => (_map, _indeling) = (map, indeling);

    private Formulierindeling.Parameterindeling Deel => _indeling.Parameters;

    public static (ImmutableArray<Formulierparameter> Waarden, ImmutableArray<Fout> Fouten) Lees(Werkmap map, Formulierindeling indeling)
    {
        var lezer = new Formulierparameterlezer(map, indeling);
        if (map.Heeft(indeling.Parameters.Blad)) lezer.Lees();
        else lezer._fouten.Add(new(Foutsoort.Ontbreekt, indeling.Parameters.Blad, new("niets", "nothing"), new("het blad met de tabellen waarmee het formulier rekent", "the sheet with the tables that the form calculates with")));
        return (lezer._waarden.ToImmutable(), lezer._fouten.ToImmutable());
    }

    private void Lees()
    {
        Getal(Deel.MaximaalEtmaalbedrag, "maximaalEtmaalbedrag");
        var (profielen, bereiken, prestaties) = (Deel.Profielen, Deel.Bereiken, Deel.Prestaties);
        var uren = Rijen(profielen.EersteRij, profielen.LaatsteRij, [profielen.Zorgprofiel, profielen.Basisuren, profielen.IndirecteFractie, profielen.MaatwerkUurtarief], Profiel);
        var ranges = Rijen(bereiken.EersteRij, bereiken.LaatsteRij, [bereiken.Zorgprofiel, bereiken.Bereik], Ranges);
        var codes = Rijen(prestaties.EersteRij, prestaties.LaatsteRij, [prestaties.Sleutel, prestaties.Prestatiecode, prestaties.Aftrek], Prestatie);
        foreach (var (profiel, cel) in uren.Concat(ranges).Concat(codes).DistinctBy(een => een.Profiel))
        {
            Volledig(profiel, cel, uren, new("basisuren", "base hours"));
            Volledig(profiel, cel, ranges, new("grenzen", "bounds"));
            Volledig(profiel, cel, codes, new("een prestatiecode", "a prestatiecode"));
        }
    }

    /// <summary>The rows of a table in which something stands, and of which zorgprofiel each is.</summary>
    private List<(Zorgprofiel Profiel, string Cel)> Rijen(int eerste, int laatste, string[] kolommen, Func<int, (Zorgprofiel? Profiel, string Cel)> lees)
    {
        var gelezen = new List<(Zorgprofiel, string)>();
        for (int rij = eerste; rij <= laatste; rij++)
        {
            if (Array.TrueForAll(kolommen, kolom => Waarde(Cel(kolom, rij)).IsLeeg)) continue;
            if (lees(rij) is ({ } profiel, var cel)) gelezen.Add((profiel, cel));
        }

        return gelezen;
    }

    private (Zorgprofiel? Profiel, string Cel) Profiel(int rij)
    {
        var deel = Deel.Profielen;
        var cel = Cel(deel.Zorgprofiel, rij);
        if (Zorgprofiel(cel) is not { } profiel || !IsEerste($"{profiel}", cel)) return (null, cel);
        Tijd(Cel(deel.Basisuren, rij), $"zorgprofielen.{profiel}.basisuren");
        Getal(Cel(deel.IndirecteFractie, rij), $"zorgprofielen.{profiel}.indirecteFractie");
        Tarief(Cel(deel.MaatwerkUurtarief, rij), profiel.Maatwerkgroep);
        return (profiel, cel);
    }

    /// <summary>The form has a rate per zorgprofiel, where there is one per group.</summary>
    private void Tarief(string cel, Maatwerkgroep groep)
    {
        if (!_tarieven.TryGetValue(groep, out var eerder))
        {
            if (Getal(cel, $"maatwerkUurtarief.{groep}") is { } eerste) _tarieven.Add(groep, (eerste, cel));
        }
        else if (Getal(cel) is { } tarief && tarief != eerder.Tarief)
        {
            Tekst Getoond(decimal getal, string waar) => new($"{Notatie.Getal(getal, Taal.Nederlands)}{waar}", $"{Notatie.Getal(getal, Taal.Engels)}{waar}");
            var (waarNl, waarEn) = ($" zoals in {eerder.Cel}: één tarief in maatwerkgroep {groep}", $" as in {eerder.Cel}: one rate in group {groep}");
            Meld(Foutsoort.Tegenstrijdig, cel, Getoond(tarief, ""), new(Getoond(eerder.Tarief, waarNl).Nl, Getoond(eerder.Tarief, waarEn).En));
        }
    }

    private (Zorgprofiel? Profiel, string Cel) Ranges(int rij)
    {
        var (deel, tabel) = (Deel.Bereiken, Deel.Ranges);
        var (cel, bereikcel) = (Cel(deel.Zorgprofiel, rij), Cel(deel.Bereik, rij));
        if (Zorgprofiel(cel) is not { } profiel || !IsEerste($"ranges {profiel}", cel)) return (null, cel);
        if (Bereik(bereikcel) is not var (eerste, laatste)) return (profiel, cel);

        int nummer = 0;
        for (int regel = eerste; regel <= laatste; regel++)
        {
            var (vanaf, klasse, bedrag) = (Cel(tabel.Vanaf, regel), Cel(tabel.Klasse, regel), Cel(tabel.Jaarbedrag, regel));
            if (Waarde(vanaf).IsLeeg && Waarde(klasse).IsLeeg && Waarde(bedrag).IsLeeg) continue;
            if (Zorgprofiel(Cel(tabel.Zorgprofiel, regel)) is { } ander && ander != profiel)
                Meld(Foutsoort.Tegenstrijdig, Cel(tabel.Zorgprofiel, regel), Tekst.Gelijk(ander.Naam), new($"{profiel}: volgens {bereikcel} staan zijn grenzen hier", $"{profiel}: by {bereikcel} its bounds stand here"));
            if (!Is(klasse, _indeling.Woorden.NietMeerzorgwaardig)) Range($"zorgprofielen.{profiel}.ranges.{++nummer}", vanaf, klasse, bedrag);
        }

        return (nummer == 0 ? null : profiel, cel);
    }

    /// <summary>The first and the last row of a range of cells.</summary>
    private (int Eerste, int Laatste)? Bereik(string cel)
    {
        var tabel = Deel.Ranges;
        var gelezen = Celbereik().Match(Tekstin(cel));
        if (gelezen.Success && gelezen.Groups["van"].Value == tabel.Vanaf && gelezen.Groups["tot"].Value == tabel.Jaarbedrag
            && int.Parse(gelezen.Groups["eerste"].ValueSpan, CultureInfo.InvariantCulture) is var eerste && eerste >= tabel.EersteRij
            && int.Parse(gelezen.Groups["laatste"].ValueSpan, CultureInfo.InvariantCulture) is var laatste && laatste >= eerste && laatste <= tabel.LaatsteRij)
        {
            return (eerste, laatste);
        }

        MeldWaarde(cel, new($"een bereik in {tabel.Vanaf}{tabel.EersteRij}:{tabel.Jaarbedrag}{tabel.LaatsteRij}", $"a range in {tabel.Vanaf}{tabel.EersteRij}:{tabel.Jaarbedrag}{tabel.LaatsteRij}"));
        return null;
    }

    [GeneratedRegex("^(?<van>[A-Z]+)(?<eerste>[0-9]{1,5}):(?<tot>[A-Z]+)(?<laatste>[0-9]{1,5})$")]
    private static partial Regex Celbereik();

    private void Range(string pad, string vanaf, string klasse, string bedrag)
    {
        Tijd(vanaf, $"{pad}.vanaf");
        if (Is(bedrag, _indeling.Woorden.Maatwerk))
        {
            Zet($"{pad}.uitkomst", bedrag, "maatwerk"); // whatever the label says (K9)
            return;
        }

        var label = Tekstin(klasse);
        var begin = _indeling.Woorden.Meerzorgprofiel;
        if (label.StartsWith(begin, StringComparison.OrdinalIgnoreCase) && label.AsSpan(begin.Length) is [>= '1' and <= '6' and var profiel]) Zet($"{pad}.uitkomst", klasse, $"meerzorgprofiel {profiel}");
        else MeldWaarde(klasse, new($"{begin}1 … {begin}6, bij een bedrag", $"{begin}1 … {begin}6, with an amount"));
        Getal(bedrag, $"{pad}.jaarbedrag");
    }

    private (Zorgprofiel? Profiel, string Cel) Prestatie(int rij)
    {
        var deel = Deel.Prestaties;
        var (cel, codecel) = (Cel(deel.Sleutel, rij), Cel(deel.Prestatiecode, rij));
        var rest = Tekstin(cel);
        if (Keuze(ref rest) is not { } dagbesteding || Keuze(ref rest) is not { } behandeling || ProfielVan(rest) is not { } profiel)
        {
            MeldWaarde(cel, new("een zorgprofiel met twee keer Ja of Nee: behandeling en dagbesteding", "a zorgprofiel with Ja or Nee twice: behandeling and dagbesteding"));
            return (null, cel);
        }

        var code = Tekstin(codecel);
        if (code.Length == 0) MeldWaarde(codecel, new("een prestatiecode", "a prestatiecode"));
        else if (IsEerste($"{profiel} {behandeling} {dagbesteding}", cel) && IsEerste(code, codecel))
        {
            var pad = $"zorgprofielen.{profiel}.prestaties.{code}";
            Zet($"{pad}.behandeling", cel, behandeling ? "true" : "false");
            Zet($"{pad}.dagbesteding", cel, dagbesteding ? "true" : "false");
            Tijd(Cel(deel.Aftrek, rij), $"{pad}.aftrek");
        }

        return (profiel, cel);
    }

    /// <summary>Takes a yes or no from the end of a key, in whatever case: one of the form is <c>LG6Neenee</c>.</summary>
    private bool? Keuze(ref string sleutel)
    {
        foreach (var (woord, isJa) in (ReadOnlySpan<(string, bool)>)[(_indeling.Woorden.Ja, true), (_indeling.Woorden.Nee, false)])
        {
            if (!sleutel.EndsWith(woord, StringComparison.OrdinalIgnoreCase)) continue;
            sleutel = sleutel[..^woord.Length];
            return isJa;
        }

        return null;
    }

    private Zorgprofiel? Zorgprofiel(string cel)
    {
        var profiel = ProfielVan(Tekstin(cel));
        if (profiel is null) MeldWaarde(cel, new("een zorgprofiel dat toegang geeft tot meerzorg", "a zorgprofiel that gives access to meerzorg"), Foutsoort.OnbekendZorgprofiel);
        return profiel;
    }

    private Zorgprofiel? ProfielVan(string tekst)
    {
        if (!_profielen.TryGetValue(tekst, out var profiel)) _profielen[tekst] = profiel = Meerzorg.Rekentool.Zorgprofiel.TryParse(tekst, out var gelezen) ? gelezen : null;
        return profiel;
    }

    /// <summary>A time: a part of a day, in whole seconds.</summary>
    private void Tijd(string cel, string pad)
    {
        if (Waarde(cel).Getal is { } dagen && dagen is > 0 and <= Formulierlezer.MaximaleDagen
            && dagen * Formulierlezer.SecondenPerDag is var seconden && decimal.Round(seconden) is var heel && Math.Abs(seconden - heel) <= Marge.Milliseconde)
        {
            var uren = Uren.VanSeconden(heel);
            Zet(pad, cel, uren.ToString(Taal.Engels), tijd: uren);
        }
        else
        {
            MeldWaarde(cel, new("een tijd groter dan 0, in hele seconden", "a time above 0, in whole seconds"));
        }
    }

    private decimal? Getal(string cel, string? pad = null)
    {
        if (Kortst(Waarde(cel)) is not (> 0 and var getal))
        {
            MeldWaarde(cel, new("een getal groter dan 0", "a number above 0"));
            return null;
        }

        if (pad is not null) Zet(pad, cel, Notatie.Getal(getal, Taal.Engels), getal);
        return getal;
    }

    /// <summary>A number as people would write it: in as few digits as say which one is meant, where the file may write the same number in more.</summary>
    private static decimal? Kortst(Celwaarde waarde) =>
        waarde.Getal is not null && double.TryParse(waarde.Tekst, NumberStyles.Float, CultureInfo.InvariantCulture, out double binair)
            && decimal.TryParse(binair.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal getal)
            ? getal
            : null;

    private bool IsEerste(string wat, string cel)
    {
        if (_gezien.TryAdd(wat, cel)) return true;
        MeldWaarde(cel, new($"iets wat één keer voorkomt; het staat al in {_gezien[wat]}", $"something that occurs once; it stands in {_gezien[wat]} already"), Foutsoort.DubbelLid);
        return false;
    }

    private void Volledig(Zorgprofiel profiel, string cel, List<(Zorgprofiel Profiel, string)> tabel, Tekst wat)
    {
        if (tabel.Exists(een => een.Profiel == profiel)) return;
        Meld(Foutsoort.Ontbreekt, cel, Tekst.Gelijk(profiel.Naam), new($"een zorgprofiel dat ook {wat.Nl} heeft", $"a zorgprofiel that has {wat.En} too"));
    }

    private void Zet(string pad, string cel, string waarde, decimal? getal = null, Uren? tijd = null) => _waarden.Add(new(pad, $"{Deel.Blad}!{cel}", waarde, getal, tijd));

    private void MeldWaarde(string cel, Tekst verwacht, Foutsoort soort = Foutsoort.Onleesbaar)
    {
        var waarde = Waarde(cel);
        if (waarde.IsLeeg) Meld(Foutsoort.Ontbreekt, cel, new("niets", "nothing"), verwacht);
        else Meld(soort, cel, Tekst.Gelijk(waarde.Soort == Celsoort.Tekst || string.IsNullOrWhiteSpace(waarde.Tekst) ? $"\"{Formulierlezer.Getoond(waarde)}\"" : Formulierlezer.Getoond(waarde)), verwacht);
    }

    private void Meld(Foutsoort soort, string cel, Tekst gevonden, Tekst verwacht) => _fouten.Add(new(soort, $"{Deel.Blad}!{cel}", gevonden, verwacht));

    private Celwaarde Waarde(string cel) => _map[Deel.Blad, cel];

    /// <summary>The text in a cell; empty where there is none.</summary>
    private string Tekstin(string cel) => Waarde(cel) is { Soort: Celsoort.Tekst } waarde ? waarde.Tekst.Trim() : "";

    private bool Is(string cel, string woord) => string.Equals(Tekstin(cel), woord, StringComparison.OrdinalIgnoreCase);

    private static string Cel(string kolom, int rij) => Formulierlezer.Cel(kolom, rij);
}
