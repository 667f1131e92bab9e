using System.CommandLine;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary><c>meerzorg verhuis</c>: what is carried over when a client moves to another provider.</summary>
internal static class VerhuisOpdracht
{
    public static Command Maak(Omgeving omgeving)
    {
        var (parameters, uren) = (Opties.Parameters(), Opties.Uren());
        return Bestandsopdracht.Maak<Verhuisuitkomst>(
            new Opdracht(
                "verhuis",
                new("Berekent wat van een beschikking wordt overgenomen als een cliënt naar een andere zorgaanbieder verhuist.", "Calculates what is carried over of a decision when a client moves to another care provider."),
                "meerzorg verhuis voorbeelden/verhuizing/nieuw-zorgkantoor.json") { parameters, uren },
            omgeving,
            new("verhuizingen als JSON (docs/verhuizing.md)", "moves as JSON (docs/verhuizing.md)"),
            (ontleed, invoer) =>
            {
                var opties = invoer.LeesMet(ontleed.GetValue(parameters)!, uren: ontleed.GetValue(uren));
                return inhoud => Invoer.Verhuizing.Lees(inhoud, opties).Bereken();
            },
            Verslag);
    }

    private static Verslag Verslag(Verhuisuitkomst uitkomst, Taal taal)
    {
        bool engels = taal == Taal.Engels;
        return new(
            $"{uitkomst.Verhuizing.Zorgprofiel}, {uitkomst.Parameters.Naam}: {uitkomst.Naam.In(taal)}",
            uitkomst is { Toekenning: { } toekenning } ? [Bedragen(uitkomst, toekenning, taal)] : [],
            [
                .. Meldingen(engels ? "reason" : "reden", uitkomst.Redenen),
                .. Meldingen(engels ? "open question" : "open vraag", uitkomst.OpenVragen),
                .. Meldingen(engels ? "note" : "let op", uitkomst.Signalen),
            ],
            uitkomst.Toelichting,
            uitleg => uitkomst.AlsJson(uitleg, taal));

        IEnumerable<string> Meldingen(string soort, IEnumerable<Melding> signalen) => signalen.Select(signaal => $"{soort}: {signaal.In(taal)}");
    }

    private static Tabel Bedragen(Verhuisuitkomst overname, Toekenning toekenning, Taal taal)
    {
        bool engels = taal == Taal.Engels;
        var tabel = new Tabel(["", ""]);
        tabel.Rij(engels ? "100 % amount per year" : "100 %-bedrag per jaar", Notatie.EuroOnafgerond(toekenning.HonderdProcent, taal));
        tabel.Rij(engels ? "100 % amount per day" : "100 %-bedrag per dag", Notatie.EuroOnafgerond(toekenning.HonderdProcentPerDag, taal));
        if (toekenning.Afgetopt)
        {
            var maximum = Notatie.Euro(overname.Parameters.MaximaalEtmaalbedrag.Waarde, taal);
            tabel.Rij(engels ? "capped" : "afgetopt", engels ? $"at the maximum of {maximum} per day" : $"op het maximum van {maximum} per dag");
        }

        var (perJaar, perDag) = (Notatie.Euro(toekenning.Jaarbedrag, taal), Notatie.Euro(toekenning.Etmaalbedrag, taal));
        tabel.Rij("tariefpercentage", Notatie.Percentage(overname.Verhuizing.Tariefpercentage, taal));
        tabel.Rij(engels ? "to be granted" : "toe te kennen", engels ? $"{perJaar} per year, {perDag} per day" : $"{perJaar} per jaar, {perDag} per dag");
        tabel.Rij(
            engels ? "confirmation of the old provider and zorgkantoor" : "bevestiging oude zorgaanbieder en zorgkantoor",
            overname.BevestigingNodig ? (engels ? "needed" : "nodig") : engels ? "not needed" : "niet nodig");
        return tabel;
    }
}
