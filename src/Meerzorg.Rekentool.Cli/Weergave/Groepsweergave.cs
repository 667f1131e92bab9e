using System.Collections.Immutable;
using System.Globalization;
using Meerzorg.Rekentool.Cli.Opdrachten;

namespace Meerzorg.Rekentool.Cli.Weergave;

/// <summary>A group that was calculated, with what it is compared with.</summary>
internal sealed record BerekendeGroep(string Naam, Groepsuitkomst Uitkomst, Groepsvergelijking? Vergelijking, ImmutableArray<Clientwijziging>? Wijziging);

/// <summary>Writes outcomes of groups as text, JSON or Markdown.</summary>
internal sealed class Groepsweergave(Omgeving omgeving, Formaat formaat, bool uitleg, Taal taal)
{
    private readonly TextWriter _uit = omgeving.Uit;

    public void Schrijf(IReadOnlyList<BerekendeGroep> groepen)
    {
        if (formaat == Formaat.Json)
        {
            Jsonreeks.Schrijf(_uit, groepen, groep => groep.Uitkomst.AlsJson(groep.Vergelijking, groep.Wijziging, uitleg, taal));
            return;
        }

        foreach (var (nummer, groep) in groepen.Index())
        {
            if (nummer > 0) _uit.WriteLine();
            SchrijfVoorMensen(groep);
        }
    }

    private void SchrijfVoorMensen(BerekendeGroep groep)
    {
        var uitkomst = groep.Uitkomst;
        Kop(2, Tekst(
            $"{groep.Naam}: groep van {uitkomst.Clienten.Length}, {uitkomst.Gerechtigd} gerechtigd, {uitkomst.Parameters.Naam}",
            $"{groep.Naam}: group of {uitkomst.Clienten.Length}, {uitkomst.Gerechtigd} qualify, {uitkomst.Parameters.Naam}"));
        Clienten(uitkomst).Schrijf(omgeving, formaat);
        _uit.WriteLine();
        Regel(Context(uitkomst));
        if (groep.Vergelijking is { } vergelijking) Regel($"{vergelijking.In(taal)} [GROEP-4]");
        foreach (var signaal in uitkomst.Signalen) LetOp(signaal.In(taal));
        foreach (var client in uitkomst.Clienten)
        {
            foreach (var signaal in client.Uitkomst.Signalen) LetOp($"{client.Kenmerk}: {signaal.In(taal)}");
        }

        if (groep.Wijziging is { } wijziging)
        {
            _uit.WriteLine();
            Kop(3, Tekst("verschil met de vorige samenstelling", "difference with the previous composition"));
            Wijzigingen(wijziging).Schrijf(omgeving, formaat);
        }

        if (!uitleg) return;
        foreach (var client in uitkomst.Clienten)
        {
            _uit.WriteLine();
            Kop(3, client.Kenmerk);
            var toelichting = client.Uitkomst.Toelichting();
            _uit.Write(formaat == Formaat.Markdown ? toelichting.AlsMarkdown(taal) : toelichting.AlsTekst(taal));
        }
    }

    private Tabel Clienten(Groepsuitkomst uitkomst)
    {
        var tabel = new Tabel(taal == Taal.Engels
            ? ["client", "zorgprofiel", "prestatie", "outcome", "meerzorguren", "per year", "per day"]
            : ["cliënt", "zorgprofiel", "prestatie", "uitkomst", "meerzorguren", "per jaar", "per dag"]);
        foreach (var client in uitkomst.Clienten)
        {
            var bedragen = client.Uitkomst as Meerzorgwaardig;
            tabel.Rij(
                client.Kenmerk,
                client.Gevraagd.Zorgprofiel.Naam,
                client.Uitkomst.Prestatiecode,
                client.Uitkomst.Naam.In(taal),
                client.Uitkomst.Meerzorguren.ToString(taal),
                bedragen is null ? "–" : Notatie.Euro(bedragen.Jaarbedrag, taal),
                bedragen is null ? "–" : Notatie.Euro(bedragen.Etmaalbedrag, taal));
        }

        bool teltOp = uitkomst.SomJaarbedragen == uitkomst.Jaarbedrag && uitkomst.SomEtmaalbedragen == uitkomst.Etmaalbedrag;
        if (!teltOp) Totaal(Tekst("som van de beschikkingen", "sum of the decisions"), uitkomst.SomJaarbedragen, uitkomst.SomEtmaalbedragen);
        Totaal(teltOp ? Tekst("totaal", "total") : Tekst("totaal, dan pas afgerond", "total, rounded after adding"), uitkomst.Jaarbedrag, uitkomst.Etmaalbedrag);
        return tabel;

        void Totaal(string wat, decimal jaarbedrag, decimal etmaalbedrag) => tabel.Rij(wat, "", "", "", "", Notatie.Euro(jaarbedrag, taal), Notatie.Euro(etmaalbedrag, taal));
    }

    private Tabel Wijzigingen(ImmutableArray<Clientwijziging> wijziging)
    {
        var tabel = new Tabel(taal == Taal.Engels
            ? ["client", "before", "after", "per year", "per day"]
            : ["cliënt", "voor", "na", "per jaar", "per dag"]);
        foreach (var client in wijziging)
        {
            tabel.Rij(
                client.Kenmerk,
                client.Voor?.Naam.In(taal) ?? Tekst("komt erbij", "joins"),
                client.Na?.Naam.In(taal) ?? Tekst("vertrekt", "leaves"),
                Notatie.Euro(client.VerschilJaarbedrag, taal),
                Notatie.Euro(client.VerschilEtmaalbedrag, taal));
        }

        return tabel;
    }

    private string Context(Groepsuitkomst groep)
    {
        if (groep.Contexttoets is not { } toets) return Tekst("geen cliënt is gerechtigd; er is geen contextdrempel", "no client qualifies; there is no context threshold");
        var (euro, drempel) = toets.Bedragen(taal);
        var (surplus, aandeel) = (Notatie.Euro(toets.Surplus, taal), Notatie.Euro(groep.Contextaandeel, taal));
        string gerechtigd = groep.Gerechtigd.ToString(CultureInfo.InvariantCulture);
        return toets.Bespreekbaar switch
        {
            null => Tekst($"contextmiddelen: geen euro's gevraagd (drempel {Notatie.Euro(toets.Drempel, taal)})", $"context costs: no euros asked (threshold {Notatie.Euro(toets.Drempel, taal)})"),
            false => Tekst($"contextmiddelen: niet bespreekbaar, {euro} is niet meer dan de drempel {drempel}", $"context costs: may not be discussed, {euro} is not above the threshold {drempel}"),
            true => Tekst(
                $"contextmiddelen: bespreekbaar, {euro} is meer dan de drempel {drempel}; surplus {surplus}, voor {gerechtigd} gerechtigde cliënten elk {aandeel}",
                $"context costs: may be discussed, {euro} is above the threshold {drempel}; surplus {surplus}, for {gerechtigd} clients that qualify {aandeel} each"),
        };
    }

    private string Tekst(string nl, string en) => new Tekst(nl, en).In(taal);

    private void Kop(int niveau, string tekst) => _uit.WriteLine(formaat.KopMetWit(niveau, tekst));

    private void Regel(string tekst) => _uit.WriteLine(formaat.Punt(tekst));

    private void LetOp(string tekst) => Regel($"{Tekst("let op", "note")}: {tekst}");
}
