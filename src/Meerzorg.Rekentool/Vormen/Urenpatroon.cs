using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Regular expressions of what is read as a time, for schemas.</summary>
internal static class Urenpatroon
{
    /// <summary>A time with a colon, of any length.</summary>
    public const string Kloktijd = $@"^\s*[0-9]{{1,9}}:{Zestigtal}(?::{Zestigtal}(?:{Rest})?)?\s*$";

    private const string Rest = "[.,][0-9]{1,12}";
    private const string Zestigtal = "[0-5][0-9]";

    // Two digits below sixty after the sign may be minutes, except 00.
    private const string Uurdelen = "[.,](?:[0-9]|00|[6-9][0-9]|[0-9]{3,12})";

    /// <summary>A time from 0:00 up to a whole number of thousands of hours, without what has two readings by its digits alone.</summary>
    /// <remarks>A part of a day, as a spreadsheet keeps time, is beyond a regular expression.</remarks>
    public static string TotEnMet(Uren maximum)
    {
        var hoogste = decimal.ToInt64(maximum.DecimaleUren);
        var (onder, op) = (HeelTot(hoogste), $"0*{Cijfers(hoogste)}");
        return $@"^(?!\s*{Duizendtal(hoogste)}\s*$)\s*(?:{onder}:{Zestigtal}(?::{Zestigtal}(?:{Rest})?)?|{op}:00(?::00(?:[.,]0{{1,12}})?)?|{onder}(?:{Uurdelen})?|{op}(?:[.,](?:0|00|0{{3,12}}))?)\s*$";
    }

    /// <summary>A time of day, with a colon; the end of the day only where something ends.</summary>
    public static string Tijdstip(bool isEinde)
    {
        var einde = isEinde ? @"|0*24:00(?::00(?:[.,]0{1,12})?)?" : "";
        return $@"^\s*(?:0*(?:[0-9]|1[0-9]|2[0-3]):{Zestigtal}(?::{Zestigtal}(?:{Rest})?)?{einde})\s*$";
    }

    /// <summary>What can also be thousands within the maximum: one to three digits, a sign and three more.</summary>
    private static string Duizendtal(long hoogste)
    {
        var (duizendtallen, rest) = Math.DivRem(hoogste, 1000);
        if (rest != 0) throw new NotSupportedException("Het maximum is een heel aantal duizendtallen.");
        return $"(?:(?!0){HeelTot(duizendtallen)[2..]}[.,][0-9]{{3}}|{Cijfers(duizendtallen)}[.,]000)";
    }

    private static string Cijfers(long getal) => getal.ToString(CultureInfo.InvariantCulture);

    /// <summary>The whole numbers below a number, with zeros in front.</summary>
    private static string HeelTot(long getal)
    {
        var cijfers = Cijfers(getal);
        var keuzes = new List<string>();
        for (int plaats = 0; plaats < cijfers.Length; plaats++)
        {
            if (cijfers[plaats] == '0') continue;
            var rest = cijfers.Length - plaats - 1;
            var lager = cijfers[plaats] == '1' ? "0" : $"[0-{(char)(cijfers[plaats] - 1)}]";
            keuzes.Add($"{cijfers[..plaats]}{lager}{(rest == 0 ? "" : $"[0-9]{{{rest}}}")}");
        }

        // Fewer digits are smaller as they are.
        if (cijfers.Length > 1) keuzes.Add($"[0-9]{{1,{cijfers.Length - 1}}}");
        return $"0*(?:{string.Join('|', keuzes)})";
    }
}
