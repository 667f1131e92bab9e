using System.Text;
using System.Text.Json;
using Meerzorg.Rekentool.Tests.Conformiteit;

namespace Meerzorg.Rekentool.Tests.Hulp;

/// <summary>The official cases of <c>Conformiteit/formulier-*.json</c>, to calculate with other parameters than the published ones.</summary>
internal sealed class Formuliergeval
{
    private const decimal HalveCent = 0.005m;
    private const decimal Microseconde = 0.000_001m;

    private static readonly Parameter<decimal> Contextdrempel =
        Rekentool.Voor(2026).Met(FormulierIndividueelTests.ContextdrempelVanHetFormulier).Parameters.Contextdrempel;

    private readonly Func<Rekentool, bool> _isGelijk;

    private Formuliergeval(int jaar, IEnumerable<Zorgprofiel> zorgprofielen, Func<Rekentool, bool> isGelijk)
    {
        Jaar = jaar;
        Zorgprofielen = zorgprofielen.ToHashSet();
        _isGelijk = isGelijk;
    }

    /// <summary>All cases: 60 of one client and 12 groups.</summary>
    public static IReadOnlyList<Formuliergeval> Alle { get; } = [.. Lees("formulier-individueel.json", Individueel), .. Lees("formulier-groep.json", Groep)];

    public int Jaar { get; }

    public IReadOnlySet<Zorgprofiel> Zorgprofielen { get; }

    /// <summary>Whether the parameters, with the form's own context threshold (K1), give what the form gives: to half a cent, and a microsecond.</summary>
    public bool IsGereproduceerd(Parameterset parameters) => _isGelijk(new(new Parameterset(parameters) { Contextdrempel = Contextdrempel }));

    private static IEnumerable<Formuliergeval> Lees(string bestand, Func<byte[], JsonElement, Formuliergeval> lees)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Projectmap.Testmap, "Conformiteit", bestand)));
        return [.. json.RootElement.GetProperty("gevallen").EnumerateArray()
            .Select(geval => lees(Encoding.UTF8.GetBytes(geval.GetProperty("aanvraag").GetRawText()), geval.GetProperty("formulier").Clone()))];
    }

    private static Formuliergeval Individueel(byte[] json, JsonElement formulier)
    {
        var ingelezen = AanvraagJson.Lees(json);
        return new(ingelezen.Rekentool.Parameters.Jaar, [ingelezen.Invoer.Zorgprofiel], rekentool =>
        {
            if (!rekentool.Controleer(ingelezen.Invoer).IsEmpty) return false;
            var uitkomst = rekentool.Bereken(ingelezen.Invoer);
            var bedragen = uitkomst as Meerzorgwaardig;
            return formulier.GetProperty("klasse").GetString() == FormulierIndividueelTests.Klasse(uitkomst)
                && formulier.GetProperty("prestatiecode").GetString() == uitkomst.Prestatiecode
                && (uitkomst is BinnenZorgprofiel || IsGelijk(formulier, "seconden", uitkomst.Meerzorguren.Seconden, Microseconde))
                && IsGelijk(formulier, "jaarbedrag", bedragen?.MetSurplus.JaarbedragOnafgerond)
                && IsGelijk(formulier, "etmaalbedrag", bedragen?.MetSurplus.EtmaalbedragOnafgerond)
                && IsGelijk(formulier, "drempel", bedragen?.Contexttoets.Drempel)
                && IsGelijk(formulier, "bespreekbaar", bedragen?.Contexttoets.Bespreekbaar);
        });
    }

    private static Formuliergeval Groep(byte[] json, JsonElement formulier)
    {
        var ingelezen = GroepJson.Lees(json);
        return new(ingelezen.Rekentool.Parameters.Jaar, ingelezen.Invoer.Clienten.Select(client => client.Zorgprofiel), rekentool =>
        {
            if (!rekentool.Controleer(ingelezen.Invoer).IsEmpty) return false;
            var (uitkomst, groep) = (rekentool.Bereken(ingelezen.Invoer), formulier.GetProperty("groep"));
            return IsGelijk(groep, "drempel", uitkomst.Context.Toets?.Drempel)
                && IsGelijk(groep, "surplus", uitkomst.Context.Toets?.Surplus)
                && IsGelijk(groep, "etmaalbedrag", uitkomst.EtmaalbedragOnafgerond)
                && uitkomst.Clienten.Zip(formulier.GetProperty("clienten").EnumerateArray()).All(paar =>
                {
                    var ((_, _, client), verwacht) = paar;
                    return verwacht.GetProperty("klasse").GetString() == FormulierIndividueelTests.Klasse(client)
                        && IsGelijk(verwacht, "jaarbedrag", (client as Meerzorgwaardig)?.MetSurplus.JaarbedragOnafgerond);
                });
        });
    }

    private static bool IsGelijk(JsonElement formulier, string lid, decimal? gekregen, decimal marge = HalveCent) =>
        formulier.GetProperty(lid) is { ValueKind: JsonValueKind.Number } verwacht
            ? gekregen is { } getal && Math.Abs(getal - verwacht.GetDecimal()) <= marge
            : gekregen is null;

    private static bool IsGelijk(JsonElement formulier, string lid, bool? gekregen) =>
        gekregen == (formulier.GetProperty(lid).ValueKind == JsonValueKind.Null ? null : formulier.GetProperty(lid).GetBoolean());
}
