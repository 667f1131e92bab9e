namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>The few lines that answer the question: hours, distance to the bounds, amounts, context.</summary>
internal static class Samenvatting
{
    public static Tabel Van(Uitkomst uitkomst, Taal taal)
    {
        var tabel = new Tabel(["", ""]);
        void Rij(string nl, string en, string waarde) => tabel.Rij(taal == Taal.Engels ? en : nl, waarde);

        Rij("meerzorguren per week", "meerzorguren per week", uitkomst.Meerzorguren.ToString(taal));
        Rij("afstand tot de grenzen", "distance to the bounds", string.Join("; ", Afstanden(uitkomst).Select(afstand => afstand.In(taal))));
        if (uitkomst is not Meerzorgwaardig bedragen) return tabel;

        Rij("100 %-bedrag per jaar", "100 % amount per year", Notatie.Euro(bedragen.Jaarbedrag100, taal));
        Rij("contextmiddelen", "context costs", Context(bedragen.Contexttoets).In(taal));
        Rij("tariefpercentage", "tariefpercentage", Notatie.Percentage(uitkomst.Aanvraag.Tariefpercentage, taal));
        if (bedragen.Afgetopt)
        {
            var maximum = Notatie.Euro(uitkomst.Parameters.MaximaalEtmaalbedrag.Waarde, taal);
            Rij("afgetopt", "capped", taal == Taal.Engels ? $"at the maximum of {maximum} per day (100 %)" : $"op het maximum van {maximum} per dag (100 %)");
        }

        if (bedragen.Contexttoets.Surplus > 0) Rij("zonder surplus", "without surplus", Bedrag(bedragen.ZonderSurplus, taal));
        Rij("toe te kennen", "to be granted", Bedrag(bedragen.MetSurplus, taal));
        return tabel;
    }

    private static IEnumerable<Tekst> Afstanden(Uitkomst uitkomst)
    {
        if (uitkomst.GrensOnder is { } onder)
        {
            var (grens, nl, en) = (onder.Range.Vanaf.Waarde, onder.Afstand.ToString(Taal.Nederlands), onder.Afstand.ToString(Taal.Engels));
            yield return onder.Afstand == Uren.Nul
                ? new($"precies op de ondergrens {grens}", $"exactly on the lower bound {grens}")
                : new($"{nl} boven de ondergrens {grens}", $"{en} above the lower bound {grens}");
        }

        if (uitkomst.GrensBoven is { } boven)
        {
            var (klasse, nl, en) = (boven.Range.Naam, boven.Afstand.ToString(Taal.Nederlands), boven.Afstand.ToString(Taal.Engels));
            yield return uitkomst is Meerzorgwaardig
                ? new($"{klasse.Nl} begint {nl} hoger", $"{klasse.En} starts {en} higher")
                : new($"nog {nl} tekort voor meerzorg", $"{en} short of meerzorg");
        }
    }

    private static Tekst Context(Contexttoets context)
    {
        var (drempelNl, drempelEn) = (Notatie.Euro(context.Drempel, Taal.Nederlands), Notatie.Euro(context.Drempel, Taal.Engels));
        if (context.Bespreekbaar is not { } bespreekbaar)
            return new($"geen euro's gevraagd (drempel {drempelNl})", $"no euros asked (threshold {drempelEn})");

        var ((euroNl, bovenNl), (euroEn, bovenEn)) = (context.Bedragen(Taal.Nederlands), context.Bedragen(Taal.Engels));
        return bespreekbaar
            ? new(
                $"bespreekbaar: {euroNl} is meer dan de drempel {bovenNl}; surplus {Notatie.Euro(context.Surplus, Taal.Nederlands)}",
                $"may be discussed: {euroEn} is above the threshold {bovenEn}; surplus {Notatie.Euro(context.Surplus, Taal.Engels)}")
            : new(
                $"niet bespreekbaar: {euroNl} is niet meer dan de drempel {bovenNl}",
                $"may not be discussed: {euroEn} is not above the threshold {bovenEn}");
    }

    private static string Bedrag(Toekenning toekenning, Taal taal) => taal == Taal.Engels
        ? $"{Notatie.Euro(toekenning.Jaarbedrag, taal)} per year, {Notatie.Euro(toekenning.Etmaalbedrag, taal)} per day"
        : $"{Notatie.Euro(toekenning.Jaarbedrag, taal)} per jaar, {Notatie.Euro(toekenning.Etmaalbedrag, taal)} per dag";
}
