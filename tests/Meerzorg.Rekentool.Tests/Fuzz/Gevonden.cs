using System.Text;

namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Inputs that once gave something else than an outcome or a refusal, one of each kind.</summary>
internal static class Gevonden
{
    private const string Base64 = "base64:";
    private const string Cel = "cel:";
    private const string Met = "met:";

    /// <summary>
    /// The reader, the number of the input (which decides on the options) and the input: a text, bytes as <c>base64:</c>, or the last workbook of the reader with another
    /// value in a cell, or with a part that holds no cells, as <c>cel:</c>; or the first text of the reader with something in place of something else, as <c>met:</c>.
    /// </summary>
    public static TheoryData<string, int, string> Alle { get; } = new()
    {
        // Written in full it had more than 28 digits, with the zero in front of the point, and was refused.
        { "JsonSerializer, Groepsaanvraag", 0, """{"tariefpercentage":1e-28,"clienten":[]}""" },

        // Written without the zero at its end it had two readings, and was refused.
        { "aanvraag", 0, """{"jaar":2026,"zorgprofiel":"VG7","behandeling":true,"dagbesteding":true,"context":{"euro":12.5730},"tariefpercentage":0.95}""" },

        // A number that is only white space was found as nothing at all, without quotes.
        { "formulierparameters", 0, "cel:xl/worksheets/sheet8.xml!J40= " },

        // Of a list without zorgzwaartepakketten nothing was said to be accepted.
        { "formulier om te vullen", 0, "cel:xl/worksheets/sheet8.xml" },

        // A number in the list of times that no time is, was multiplied beyond what a number can be.
        { "formulier om te vullen", 1, "cel:xl/worksheets/sheet8.xml!AB6=1E+27" },

        // A name of a source was refused without saying which there are, as there were none.
        { "beleid", 0, """{"formaat":"meerzorg-beleid-1","beleid":"A","gecontroleerdOp":"2026-11-21","herkomsten":{},"meerzorgplan":{"bijMeerDan":{"waarde":"10","eenheid":"cliënten","herkomst":"plan"}}}""" },

        // What a cell of an outcome shows was multiplied before it was a time.
        { "formulier", 0, "cel:xl/worksheets/sheet4.xml!E8=1E+27" },

        // Amounts that were refused were added up all the same, beyond what a number can be.
        { "pgb-parameters", 0, "met:\"18726\"=\"70000000000000000000000000000\";\"5664\"=\"70000000000000000000000000000\"" },

        // The name of a function that is only white space was found as nothing at all, without quotes.
        { "pgb-parameters", 0, "met:\"verpleging\"=\" \"" },
    };

    public static byte[] Bytes(Lezer lezer, string inhoud)
    {
        if (inhoud.StartsWith(Base64, StringComparison.Ordinal)) return Convert.FromBase64String(inhoud[Base64.Length..]);
        if (inhoud.StartsWith(Met, StringComparison.Ordinal))
        {
            var tekst = Encoding.UTF8.GetString(lezer.Zaden[0].Inhoud);
            return Encoding.UTF8.GetBytes(inhoud[Met.Length..].Split(';').Aggregate(tekst, (nu, paar) => nu.Replace(paar.Split('=')[0], paar.Split('=')[1], StringComparison.Ordinal)));
        }

        if (!inhoud.StartsWith(Cel, StringComparison.Ordinal)) return Encoding.UTF8.GetBytes(inhoud);
        var (werkmap, wat) = ((Werkmapmutant)lezer.Zaden[^1], inhoud[Cel.Length..]);
        return wat.Split('!', '=') is [var deel, var cel, var waarde] ? werkmap.Met(deel, cel, waarde) : werkmap.Zonder(wat);
    }
}
