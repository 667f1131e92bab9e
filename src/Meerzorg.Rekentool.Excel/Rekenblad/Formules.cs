namespace Meerzorg.Rekentool.Excel;

/// <summary>Parts of formulas; only functions that every spreadsheet program knows.</summary>
internal static class Formules
{
    /// <summary>A spreadsheet holds a time as a part of a day.</summary>
    public const int SecondenPerDag = 86400;

    public const string InOrde = "in orde";
    public const string FouteInvoer = "fout in de invoer";
    public const string NietVanToepassing = "n.v.t.";

    /// <summary>
    /// A time cell in seconds. What was filled in is a decimal number of seconds, nearly always whole; a part of a day is not,
    /// so the noise of the program is rounded off at a millionth of a second, and whole seconds are exact from here on.
    /// </summary>
    public static string Seconden(string dagen) => $"ROUND({dagen}*{SecondenPerDag},6)";

    /// <summary>Whether an amount is above, or not below, a bound: without the noise of the program, far below a cent.</summary>
    public static string Verschil(string a, string b) => $"ROUND({a}-{b},8)";

    public static string Als(string voorwaarde, string dan, string anders) => $"IF({voorwaarde},{dan},{anders})";

    public static string Tekst(string tekst) => $"\"{tekst.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>A chain of checks: the text of the first that is true, or that all is well.</summary>
    public static string Controle(params IReadOnlyList<(string Als, string Fout)> controles) =>
        controles.Reverse().Aggregate(Tekst(InOrde), (rest, controle) => Als(controle.Als, Tekst($"fout: {controle.Fout}"), rest));
}
