using System.Globalization;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>What one file came to.</summary>
internal sealed record Termijnrij(string Naam, Termijnuitkomst Uitkomst, Beschikking? PerJaar);

/// <summary>Writes findings, amounts and lines to declare as text, JSON or Markdown.</summary>
internal sealed class Termijnweergave(Omgeving omgeving, Formaat formaat, Taal taal)
{
    private readonly TextWriter _uit = omgeving.Uit;

    private bool Markdown => formaat == Formaat.Markdown;

    public void Schrijf(IReadOnlyList<Termijnrij> regels)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(_uit, regels, regel => regel.Uitkomst.AlsJson(regel.PerJaar, taal));
            return;
        }

        foreach (var (nummer, regel) in regels.Index())
        {
            if (nummer > 0) _uit.WriteLine();
            SchrijfVoorMensen(regel);
        }
    }

    private void SchrijfVoorMensen(Termijnrij regel)
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
            samenvatting.Schrijf(omgeving, formaat);
            Declaratie(beschikking);
        }

        if (regel.PerJaar is { } perJaar) PerJaar(perJaar);
        if (Markdown) _uit.WriteLine();
        foreach (var signaal in uitkomst.Signalen) Regel($"{Woord("let op", "note")}: {signaal.In(taal)}");
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
