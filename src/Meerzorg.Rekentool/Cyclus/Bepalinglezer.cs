using System.Globalization;

namespace Meerzorg.Rekentool;

/// <summary>Reads a file of terms or a policy: every value names one of the sources at the top of the file.</summary>
/// <remarks>What cannot be read is a fault; the neutral value in its place only lets the reading go on.</remarks>
internal sealed class Bepalinglezer
{
    private const int MaximumAantal = 1_000_000;
    private const string HeleJaar = "hele jaar";

    private static readonly Herkomst Onbekend = new("", "", Waardestatus.Eigen);
    private static readonly Tekst NietLeeg = new("een tekst die niet leeg is", "a text that is not empty");
    private static readonly Tekst Eenheden = Tekst.Gelijk("weken, maanden, jaar");
    private static readonly Tekst Statussen = Tekst.Gelijk("gepubliceerd, afgeleid, eigen");
    private static readonly Tekst Dag = new("een dag die elk jaar heeft, zoals \"1 november\" of \"eind februari\"", "a day that every year has, such as \"1 november\" or \"eind februari\"");
    private static readonly Tekst Deelvanhetjaar = new($"\"{HeleJaar}\" of een deel van het jaar, zoals \"1 november t/m 31 januari\"", $"\"{HeleJaar}\" or a part of the year, such as \"1 november t/m 31 januari\"");

    private readonly Jsonlezer? _bestand;
    private readonly Foutenlijst _fouten;
    private readonly Dictionary<string, Herkomst> _herkomsten = new(StringComparer.Ordinal);

    public Bepalinglezer(ReadOnlySpan<byte> utf8Json, string formaat, Foutenlijst fouten, params ReadOnlySpan<string> leden)
    {
        _fouten = fouten;
        _bestand = Jsonlezer.Ontleed(utf8Json, new("één JSON-object", "one JSON object"), fouten);
        if (_bestand is null) return;

        _bestand.Aanvaardt(["$schema", "formaat", "gecontroleerdOp", "herkomsten", .. leden]);
        if (Woord(_bestand, "formaat", Tekst.Gelijk($"\"{formaat}\"")) is { } gevonden && gevonden != formaat)
            Onleesbaar(_bestand, "formaat", gevonden, Tekst.Gelijk($"\"{formaat}\""));
        GecontroleerdOp = _bestand.VerplichteDag("gecontroleerdOp");
        LeesHerkomsten();
    }

    /// <summary>When the file was last held against its sources.</summary>
    public DateOnly GecontroleerdOp { get; }

    /// <summary>A part of the file.</summary>
    public Jsonlezer? Deel(string naam, params ReadOnlySpan<string> leden) => Object(_bestand, naam, new("een object { … }", "an object { … }"), leden);

    /// <summary>The name that the file gives itself.</summary>
    public string Naam(string lid) => Woord(_bestand, lid, NietLeeg) ?? "";

    public Bepaling<Termijn> LeesTermijn(Jsonlezer? deel, string naam)
    {
        var lid = Lid(deel, naam, "waarde", "eenheid");
        int? aantal = Geheel(lid, 1, Termijn.Maximum);
        Termijneenheid? eenheid = Woord(lid, "eenheid", Eenheden) switch
        {
            "weken" => Termijneenheid.Weken,
            "maanden" => Termijneenheid.Maanden,
            "jaar" => Termijneenheid.Jaren,
            var anders => Onbekende<Termijneenheid>(lid, "eenheid", anders, Eenheden),
        };
        return Met(lid, new Termijn(aantal ?? 1, eenheid ?? Termijneenheid.Jaren));
    }

    public Bepaling<int> LeesAantal(Jsonlezer? deel, string naam, string eenheid)
    {
        var lid = Lid(deel, naam, "waarde", "eenheid");
        var verwacht = Tekst.Gelijk($"\"{eenheid}\"");
        if (Woord(lid, "eenheid", verwacht) is { } gevonden && gevonden != eenheid) Onleesbaar(lid, "eenheid", gevonden, verwacht);
        return Met(lid, Geheel(lid, 0, MaximumAantal) ?? 0);
    }

    public Bepaling<bool> LeesJaNee(Jsonlezer? deel, string naam)
    {
        var lid = Lid(deel, naam, "waarde");
        return Met(lid, lid?.JaNee("waarde", regel: null) ?? false);
    }

    public Bepaling<string> LeesCode(Jsonlezer? deel, string naam)
    {
        var lid = Lid(deel, naam, "waarde");
        return Met(lid, Woord(lid, "waarde", NietLeeg) ?? "");
    }

    /// <summary>How and to whom, in both languages; not every source says so.</summary>
    public Bepaling<Tekst>? LeesWijze(Jsonlezer? deel)
    {
        if (deel?.Heeft("wijze") != true) return null;
        var lid = Lid(deel, "wijze", "nl", "en");
        var (nl, en) = (Woord(lid, "nl", NietLeeg), Woord(lid, "en", NietLeeg));
        return Met(lid, new Tekst(nl ?? "", en ?? ""));
    }

    /// <summary>A day of the year; left out where there is none.</summary>
    public Bepaling<Jaardag>? LeesJaardag(Jsonlezer? deel, string naam)
    {
        if (deel?.Heeft(naam) != true) return null;
        var lid = Lid(deel, naam, "waarde");
        var tekst = Woord(lid, "waarde", Dag);
        var dag = tekst is null ? null : Jaardag.Lees(tekst) ?? Onbekende<Jaardag>(lid, "waarde", tekst, Dag);
        return Met(lid, dag ?? default);
    }

    /// <summary>A part of the year; <see langword="null"/> is the whole year.</summary>
    public Bepaling<Aanvraagvenster?> LeesVenster(Jsonlezer? deel, string naam)
    {
        var lid = Lid(deel, naam, "waarde");
        var tekst = Woord(lid, "waarde", Deelvanhetjaar);
        return Met(lid, tekst is null or HeleJaar ? null : Aanvraagvenster.Lees(tekst) ?? Onbekende<Aanvraagvenster>(lid, "waarde", tekst, Deelvanhetjaar));
    }

    private void LeesHerkomsten()
    {
        if (Object(_bestand, "herkomsten", new("de bronnen", "the sources"), []) is not { } herkomsten) return;
        foreach (var naam in herkomsten.Leden())
        {
            if (herkomsten.Object(naam) is not { } lid) continue;
            lid.Aanvaardt("document", "plaats", "status", "afleiding", "opmerking");
            var (document, plaats) = (Woord(lid, "document", NietLeeg), Woord(lid, "plaats", NietLeeg));
            Waardestatus? status = Woord(lid, "status", Statussen) switch
            {
                "gepubliceerd" => Waardestatus.Gepubliceerd,
                "afgeleid" => Waardestatus.Afgeleid,
                "eigen" => Waardestatus.Eigen,
                var anders => Onbekende<Waardestatus>(lid, "status", anders, Statussen),
            };
            var afleiding = status == Waardestatus.Afgeleid
                ? Woord(lid, "afleiding", new("hoe de waarden zijn afgeleid", "how the values were derived"))
                : lid.Woord("afleiding", NietLeeg);

            // A source that is itself at fault stays known, so that the values that name it are not reported as well.
            _herkomsten[naam] = new(document ?? "", plaats ?? "", status ?? Waardestatus.Eigen, afleiding, lid.Woord("opmerking", NietLeeg));
        }
    }

    private static Jsonlezer? Object(Jsonlezer? van, string naam, Tekst verwacht, ReadOnlySpan<string> leden)
    {
        if (van is null || !van.Verplicht(naam, verwacht) || van.Object(naam) is not { } lezer) return null;
        return leden.IsEmpty ? lezer : lezer.Aanvaardt(leden);
    }

    private static Jsonlezer? Lid(Jsonlezer? deel, string naam, params ReadOnlySpan<string> leden) =>
        Object(deel, naam, new("een waarde met haar herkomst", "a value with its source"), [.. leden, "herkomst", "opmerking"]);

    private Bepaling<T> Met<T>(Jsonlezer? lid, T waarde)
    {
        var verwacht = Tekst.Gelijk(string.Join(", ", _herkomsten.Keys));
        var opmerking = lid?.Woord("opmerking", NietLeeg);
        if (Woord(lid, "herkomst", verwacht) is not { } naam) return new(waarde, Onbekend);
        if (_herkomsten.TryGetValue(naam, out var herkomst)) return new(waarde, opmerking is null ? herkomst : herkomst with { Opmerking = opmerking });
        _fouten.Meld(Foutsoort.OnbekendLid, lid!.Pad("herkomst"), Tekst.Gelijk($"\"{naam}\""), verwacht);
        return new(waarde, Onbekend);
    }

    private int? Geheel(Jsonlezer? lid, int minimum, int maximum)
    {
        var verwacht = new Tekst($"een geheel getal van {minimum} tot en met {maximum} als tekst, zoals \"3\"", $"a whole number from {minimum} up to {maximum} as text, such as \"3\"");
        if (Woord(lid, "waarde", verwacht) is not { } tekst) return null;
        bool gelezen = int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out int getal) && getal >= minimum && getal <= maximum;
        return gelezen ? getal : Onbekende<int>(lid, "waarde", tekst, verwacht);
    }

    /// <summary>A required text that is not empty; <see langword="null"/>, with a fault, when there is none.</summary>
    private string? Woord(Jsonlezer? lid, string naam, Tekst verwacht)
    {
        if (lid is null || !lid.Verplicht(naam, verwacht) || lid.Woord(naam, verwacht) is not { } tekst) return null;
        if (!string.IsNullOrWhiteSpace(tekst)) return tekst;
        Onleesbaar(lid, naam, tekst, verwacht);
        return null;
    }

    private T? Onbekende<T>(Jsonlezer? lid, string naam, string? gevonden, Tekst verwacht)
        where T : struct
    {
        if (gevonden is not null) Onleesbaar(lid, naam, gevonden, verwacht);
        return null;
    }

    private void Onleesbaar(Jsonlezer? lid, string naam, string gevonden, Tekst verwacht) =>
        _fouten.Meld(Foutsoort.Onleesbaar, lid!.Pad(naam), Tekst.Gelijk($"\"{gevonden}\""), verwacht);
}
