namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>What somebody may have meant with a word that does not exist.</summary>
internal static class Bedoeling
{
    /// <summary>More mistakes than this make another word, not a misspelt one.</summary>
    private const int MeesteFouten = 2;

    /// <summary>The question to end a message with; empty where no word is near.</summary>
    /// <param name="woord">What was typed.</param>
    /// <param name="woorden">The words that exist.</param>
    public static Tekst Vraag(string woord, IEnumerable<string> woorden)
    {
        // Of a short word most letters have to be right: -v is not -o.
        var dichtbij = woorden.Select(kandidaat => (Woord: kandidaat, Fouten: Afstand(woord, kandidaat)))
            .Where(kandidaat => kandidaat.Fouten <= MeesteFouten && kandidaat.Fouten * 2 < kandidaat.Woord.TrimStart('-').Length)
            .OrderBy(kandidaat => kandidaat.Fouten)
            .ToList();
        return dichtbij is [var eerste, ..] ? new($"; bedoelde u {eerste.Woord}?", $"; did you mean {eerste.Woord}?") : Tekst.Gelijk("");
    }

    /// <summary>How many letters are missing, too many, wrong or exchanged with the next one.</summary>
    private static int Afstand(string een, string ander)
    {
        var afstanden = new int[een.Length + 1, ander.Length + 1];
        for (int rij = 0; rij <= een.Length; rij++)
        {
            for (int kolom = 0; kolom <= ander.Length; kolom++)
            {
                afstanden[rij, kolom] = rij == 0 || kolom == 0
                    ? rij + kolom
                    : Math.Min(
                        Math.Min(afstanden[rij - 1, kolom], afstanden[rij, kolom - 1]) + 1,
                        afstanden[rij - 1, kolom - 1] + (een[rij - 1] == ander[kolom - 1] ? 0 : 1));
                if (rij > 1 && kolom > 1 && een[rij - 1] == ander[kolom - 2] && een[rij - 2] == ander[kolom - 1])
                    afstanden[rij, kolom] = Math.Min(afstanden[rij, kolom], afstanden[rij - 2, kolom - 2] + 1);
            }
        }

        return afstanden[een.Length, ander.Length];
    }
}
