using System.Collections.Immutable;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>Whether the header of a table is the one that is needed; whatever is wrong with it is one fault.</summary>
internal static class Kopcontrole
{
    private const int VerschilVanEenTikfout = 2;
    private const int LangsteNaam = 64;

    public static Fout? Van(IReadOnlyList<string> kop, ImmutableArray<string> kolommen)
    {
        var onbekend = kop.Except(kolommen, StringComparer.Ordinal).ToList();
        var dubbel = kop.CountBy(naam => naam, StringComparer.Ordinal).Where(paar => paar.Value > 1 && kolommen.Contains(paar.Key)).Select(paar => paar.Key).ToList();
        var ontbreekt = kolommen.Except(kop, StringComparer.Ordinal).ToList();
        if (onbekend.Count == 0 && dubbel.Count == 0 && ontbreekt.Count == 0) return null;

        var alle = string.Join(", ", kolommen);
        var precies = new Tekst($"precies de kolommen {alle}", $"exactly the columns {alle}");
        if (ontbreekt.Count == kolommen.Length && onbekend.TrueForAll(naam => Bedoeld(naam, ontbreekt) is null))
        {
            return new(
                Foutsoort.OnbekendLid,
                "kop",
                new($"geen enkele bekende kolomnaam in {Opgesomd(onbekend)}", $"not one known column name in {Opgesomd(onbekend)}"),
                new($"als eerste regel {precies.Nl}; haal weg wat er boven staat", $"as first line {precies.En}; remove what stands above it"));
        }

        List<Tekst> delen = [];
        List<string> vreemd = [];
        foreach (var naam in onbekend)
        {
            if (Bedoeld(naam, ontbreekt) is { } bedoeld)
            {
                delen.Add(new($"{Naam(naam)} in plaats van {bedoeld}", $"{Naam(naam)} instead of {bedoeld}"));
                ontbreekt.Remove(bedoeld);
            }
            else vreemd.Add(Naam(naam));
        }

        if (vreemd.Count > 0) delen.Add(new($"onbekende kolom {string.Join(", ", vreemd)}", $"unknown column {string.Join(", ", vreemd)}"));
        if (dubbel.Count > 0) delen.Add(new($"meer dan één kolom {string.Join(", ", dubbel)}", $"more than one column {string.Join(", ", dubbel)}"));
        if (ontbreekt.Count > 0) delen.Add(new($"geen kolom {string.Join(", ", ontbreekt)}", $"no column {string.Join(", ", ontbreekt)}"));
        return new(
            onbekend.Count > 0 ? Foutsoort.OnbekendLid : dubbel.Count > 0 ? Foutsoort.DubbelLid : Foutsoort.Ontbreekt,
            "kop",
            new(string.Join("; ", delen.Select(deel => deel.Nl)), string.Join("; ", delen.Select(deel => deel.En))),
            precies);
    }

    /// <summary>The column that is meant by a name that is nearly that of one.</summary>
    private static string? Bedoeld(string naam, List<string> kolommen)
    {
        if (naam.Length > LangsteNaam) return null;
        var sleutel = Sleutel(naam);
        if (sleutel.Length == 0) return null;
        return kolommen.Find(kolom => Sleutel(kolom) == sleutel)
            ?? kolommen.Where(kolom => Afstand(Sleutel(kolom), sleutel) <= Math.Min(VerschilVanEenTikfout, sleutel.Length / 3)).MinBy(kolom => Afstand(Sleutel(kolom), sleutel));
    }

    /// <summary>A name without what differs most: case, spaces and the signs between words.</summary>
    private static string Sleutel(string naam) => string.Concat(naam.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    /// <summary>How many letters have to be changed, added or left out.</summary>
    private static int Afstand(string a, string b)
    {
        var rij = Enumerable.Range(0, b.Length + 1).ToArray();
        for (int i = 1; i <= a.Length; i++)
        {
            int schuin = rij[0];
            rij[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int boven = rij[j];
                rij[j] = Math.Min(Math.Min(boven, rij[j - 1]) + 1, schuin + (a[i - 1] == b[j - 1] ? 0 : 1));
                schuin = boven;
            }
        }

        return rij[^1];
    }

    private static string Opgesomd(List<string> namen)
    {
        const int Getoond = 3;
        var tekst = string.Join(", ", namen.Take(Getoond).Select(Naam));
        return namen.Count > Getoond ? tekst + ", …" : tekst;
    }

    private static string Naam(string naam) => Aanhaling.Tussen(naam).Nl;
}
