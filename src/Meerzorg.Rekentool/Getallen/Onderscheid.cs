namespace Meerzorg.Rekentool;

/// <summary>Two values of which a text says that one is more than the other, with as many digits as show it: € 100,004 and € 100,00, not twice € 100,00.</summary>
internal static class Onderscheid
{
    private const int MeesteDecimalen = 18;

    /// <summary>Two amounts, in cents or in as many decimals as tell them apart.</summary>
    public static (string Een, string Ander) Euro(Breuk een, Breuk ander, Taal taal) => Van(een, ander, 2, (waarde, decimalen) =>
        "€ " + waarde.RondAf(decimalen).ToString("#,##0.00" + new string('#', decimalen - 2), taal.Getalnotatie()));

    /// <summary>Two times, to hundredths of a second or with as many decimals as tell them apart.</summary>
    public static (Tekst Een, Tekst Ander) Tijd(Uren een, Uren ander)
    {
        var (nl, en) = (In(Taal.Nederlands), In(Taal.Engels));
        return (new(nl.Een, en.Een), new(nl.Ander, en.Ander));

        (string Een, string Ander) In(Taal taal) => Van(een.ExacteSeconden, ander.ExacteSeconden, 2, (waarde, decimalen) => decimalen == 2
            ? Uren.VanExacteSeconden(waarde).ToString(taal)
            : Uren.VanExacteSeconden(waarde.AfgerondOp(decimalen)).ToString("R", taal.Getalnotatie()));
    }

    private static (string Een, string Ander) Van(Breuk een, Breuk ander, int decimalen, Func<Breuk, int, string> tekst)
    {
        while (een != ander && een.AfgerondOp(decimalen) == ander.AfgerondOp(decimalen) && decimalen < MeesteDecimalen) decimalen++;
        return (tekst(een, decimalen), tekst(ander, decimalen));
    }
}
