using System.Globalization;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>What one file came to.</summary>
internal abstract record Termijnrij(string Naam);

/// <summary>What the application of one client came to.</summary>
internal sealed record Clienttermijnrij(string Naam, Termijnuitkomst Uitkomst, Beschikking? PerJaar) : Termijnrij(Naam);

/// <summary>What a group came to over its period.</summary>
internal sealed record Groepstermijnrij(string Naam, Groepstermijnuitkomst Uitkomst, Groepstermijnuitkomst? PerJaar) : Termijnrij(Naam);

/// <summary>Writes findings, amounts and lines to declare as text, JSON or Markdown.</summary>
internal sealed class Termijnweergave(Omgeving omgeving, Formaat formaat, Taal taal)
{
    private readonly TextWriter _uit = omgeving.Uit;

    private bool Markdown => formaat == Formaat.Markdown;

    public void Schrijf(IReadOnlyList<Termijnrij> regels)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(_uit, regels, regel => regel switch
            {
                Groepstermijnrij groep => groep.Uitkomst.AlsJson(groep.PerJaar, taal),
                Clienttermijnrij client => client.Uitkomst.AlsJson(client.PerJaar, taal),
                _ => throw new NotSupportedException(),
            });
            return;
        }

        foreach (var (nummer, regel) in regels.Index())
        {
            if (nummer > 0) _uit.WriteLine();
            if (regel is Groepstermijnrij groep) SchrijfVoorMensen(groep);
            else SchrijfVoorMensen((Clienttermijnrij)regel);
        }
    }

    private void SchrijfVoorMensen(Clienttermijnrij regel)
    {
        var (uitkomst, aanvraag) = (regel.Uitkomst, regel.Uitkomst.Aanvraag);
        var dagen = Notatie.Dagen(aanvraag.Periode.Dagen).In(taal);
        var kop = $"{regel.Naam}: {aanvraag.Aanvraag.Zorgprofiel}, {Soort(aanvraag.Soort)}, {aanvraag.Periode.In(taal)} ({dagen}), parameters {uitkomst.Uitkomst.Parameters.Naam}: {uitkomst.Uitkomst.Naam.In(taal)}";
        _uit.WriteLine(formaat.KopMetWit(2, kop));
        foreach (var bevinding in uitkomst.Bevindingen) Regel(bevinding.In(taal));
        if (Markdown && !uitkomst.Bevindingen.IsEmpty) _uit.WriteLine();

        if (uitkomst is { Beschikking: { } beschikking, BeschikkingZonderSurplus: { } zonderSurplus })
        {
            var samenvatting = new Tabel(["", ""]);
            samenvatting.Rij(Woord("etmaalbedrag", "amount per day"), Euro(beschikking.Delen[0].Etmaalbedrag));
            samenvatting.Rij(Woord("beschikkingsbedrag", "amount of the decision"), $"{dagen} × {Euro(beschikking.Delen[0].Etmaalbedrag)} = {Euro(beschikking.Bedrag)}");
            if (zonderSurplus.Bedrag != beschikking.Bedrag)
                samenvatting.Rij(Woord("zonder surplus", "without surplus"), $"{dagen} × {Euro(zonderSurplus.Delen[0].Etmaalbedrag)} = {Euro(zonderSurplus.Bedrag)}");
            if (uitkomst.Vervalt > 0)
            {
                samenvatting.Rij(Woord("vervalt", "lapses"), $"{dagen} × {Euro(aanvraag.Toeslagen.Sum(toeslag => toeslag.Etmaalbedrag))} = {Euro(uitkomst.Vervalt)} ({string.Join(", ", aanvraag.Toeslagen.Select(toeslag => toeslag.Naam))})");
                samenvatting.Rij("netto", Euro(uitkomst.Netto!.Value));
            }

            samenvatting.Schrijf(omgeving, formaat);
            Declaratie(beschikking);
        }

        if (regel.PerJaar is { } perJaar) PerJaar(perJaar);
        if (Markdown) _uit.WriteLine();
        foreach (var signaal in uitkomst.Signalen) Regel($"{Woord("let op", "note")}: {signaal.In(taal)}");
    }

    private void SchrijfVoorMensen(Groepstermijnrij regel)
    {
        var (uitkomst, periode) = (regel.Uitkomst, regel.Uitkomst.Aanvraag.Periode);
        var kop = $"{regel.Naam}: {Soort(Aanvraagsoort.Groep)} {Woord("van", "of")} {Notatie.Clienten(uitkomst.Clienten.Length).In(taal)}, {periode.In(taal)} ({Notatie.Dagen(periode.Dagen).In(taal)}): {Euro(uitkomst.Bedrag)}";
        _uit.WriteLine(formaat.KopMetWit(2, kop));
        foreach (var bevinding in uitkomst.Bevindingen) Regel(bevinding.In(taal));
        if (uitkomst.BedragZonderSurplus != uitkomst.Bedrag) Regel($"{Woord("zonder surplus", "without surplus")}: {Euro(uitkomst.BedragZonderSurplus)}");
        Samenstellingen(uitkomst);
        Clienten(uitkomst);
        foreach (var client in uitkomst.Clienten)
        {
            _uit.WriteLine();
            _uit.WriteLine(formaat.Kop(3, client.Client.Kenmerk));
            Declaratie(client.Beschikking);
        }

        if (regel.PerJaar is { } perJaar)
        {
            _uit.WriteLine();
            _uit.WriteLine(formaat.Kop(3, $"{Woord("met de parameters van elk jaar", "by the parameters of each year")}: {Euro(perJaar.Bedrag)}"));
            Samenstellingen(perJaar);
            Clienten(perJaar);
        }

        if (Markdown) _uit.WriteLine();
        foreach (var signaal in uitkomst.Signalen) Regel($"{Woord("let op", "note")}: {signaal.In(taal)}");
    }

    private void Samenstellingen(Groepstermijnuitkomst uitkomst)
    {
        var tabel = new Tabel([Woord("samenstelling", "composition"), Woord("dagen", "days"), "parameters", Woord("cliënten", "clients"), Woord("gerechtigd", "qualify"), Woord("samen per dag", "together per day")]);
        foreach (var (periode, groep) in uitkomst.Samenstellingen)
            tabel.Rij(periode.In(taal), Getal(periode.Dagen), groep.Parameters.Naam, string.Join(", ", groep.Clienten.Select(client => client.Kenmerk)), Getal(groep.Gerechtigd), Euro(groep.SomEtmaalbedragen));
        Schrijf(tabel);
    }

    private void Clienten(Groepstermijnuitkomst uitkomst)
    {
        var tabel = new Tabel([Woord("cliënt", "client"), Woord("beschikking", "decision"), Woord("uitkomst", "outcome"), Woord("dagen", "days"), Woord("etmaalbedrag", "amount per day"), Woord("bedrag", "amount")]);
        foreach (var client in uitkomst.Clienten)
        {
            foreach (var deel in client.Beschikking.Delen)
                tabel.Rij(client.Client.Kenmerk, deel.Periode.In(taal), deel.Uitkomst?.Naam.In(taal) ?? "", Getal(deel.Periode.Dagen), Euro(deel.Etmaalbedrag), Euro(deel.Bedrag));
        }

        tabel.Rij(Woord("totaal", "total"), "", "", "", "", Euro(uitkomst.Bedrag));
        Schrijf(tabel);
    }

    private void Declaratie(Beschikking beschikking)
    {
        var tabel = new Tabel([Woord("maand", "month"), "prestatie", Woord("dagen", "days"), Woord("etmaalbedrag", "amount per day"), Woord("bedrag", "amount")]);
        foreach (var regel in beschikking.Declaratieregels())
            tabel.Rij(regel.Maand, regel.Prestatie, Getal(regel.Periode.Dagen), Euro(regel.Etmaalbedrag), Euro(regel.Bedrag));
        tabel.Rij(Woord("totaal", "total"), "", Getal(beschikking.Periode.Dagen), "", Euro(beschikking.Bedrag));
        Schrijf(tabel);
    }

    private void PerJaar(Beschikking perJaar)
    {
        var tabel = new Tabel([Woord("jaar", "year"), Woord("uitkomst", "outcome"), Woord("dagen", "days"), Woord("etmaalbedrag", "amount per day"), Woord("bedrag", "amount")]);
        foreach (var deel in perJaar.Delen)
            tabel.Rij(Getal(deel.Periode.Van.Year), deel.Uitkomst?.Naam.In(taal) ?? "", Getal(deel.Periode.Dagen), Euro(deel.Etmaalbedrag), Euro(deel.Bedrag));
        tabel.Rij(Woord("totaal", "total"), "", Getal(perJaar.Periode.Dagen), "", Euro(perJaar.Bedrag));
        Schrijf(tabel);
    }

    private void Schrijf(Tabel tabel)
    {
        // As text a table with headings starts with an empty line of its own.
        if (Markdown) _uit.WriteLine();
        tabel.Schrijf(omgeving, formaat);
    }

    private void Regel(string tekst) => _uit.WriteLine(formaat.Punt(tekst));

    private string Soort(Aanvraagsoort soort) => soort switch
    {
        Aanvraagsoort.Individueel => Woord("individueel", "individual"),
        Aanvraagsoort.Groep => Woord("groep", "group"),
        _ => Woord("preventief", "preventive"),
    };

    private string Woord(string nl, string en) => taal == Taal.Engels ? en : nl;

    private string Euro(decimal bedrag) => Notatie.Euro(bedrag, taal);

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
