using System.Text.Json;

namespace Meerzorg.Rekentool;

/// <summary>A zorgprofiel as text; any notation is read, the canonical one is written.</summary>
internal sealed class Zorgprofielvorm : Vorm<Zorgprofiel>
{
    public override Tekst Verwacht => new($"een van {Zorgprofiel.Opsomming}", $"one of {Zorgprofiel.Opsomming}");

    public override string Soort => "`VG7`, `4GGZ-W`, `ZZP VG7` …: elke notatie die `meerzorg zorgprofielen` toont, met of zonder spaties, streepjes, hoofdletters en `ZZP` ervoor";

    public override Zorgprofiel Lees(JsonElement element, Leesplaats plaats)
    {
        if (element.ValueKind != JsonValueKind.String) plaats.MeldType(element, Verwacht);
        else if (Zorgprofiel.TryParse(element.GetString(), out var profiel)) return profiel;
        else plaats.Meld(Foutsoort.OnbekendZorgprofiel, Tekst.Gelijk(Jsontekst.Ingekort(element)), Verwacht);
        return null!;
    }

    public override Zorgprofiel LeesVeld(string veld, in Notatiecontext context, Leesplaats plaats)
    {
        if (Zorgprofiel.TryParse(veld, out var profiel)) return profiel;
        plaats.Meld(veld.Length == 0 ? Foutsoort.Ontbreekt : Foutsoort.OnbekendZorgprofiel, Aanhaling.VanVeld(veld), Verwacht);
        return null!;
    }

    public override void Schrijf(Utf8JsonWriter json, Zorgprofiel waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.Naam);

    public override void Schema(Schemaschrijver schema)
    {
        schema.Tekst("type", "string");
        schema.Tekst("pattern", Patroon);
    }

    /// <summary>Every notation in any case, with spaces and hyphens anywhere.</summary>
    private static string Patroon
    {
        get
        {
            string Los = $"[\\s{Notatiebeleid.Streepjes}]*";
            var sleutels = Zorgprofiel.Alle.SelectMany(profiel => profiel.Notaties)
                .Select(notatie => string.Concat(notatie.Where(teken => teken is not (' ' or '-'))).ToUpperInvariant())
                .Where(sleutel => !sleutel.StartsWith(Zorgprofiel.Pakket, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal);
            return $"^{Los}(?:{string.Concat(Zorgprofiel.Pakket.Select(Teken))})?(?:{string.Join('|', sleutels.Select(sleutel => string.Concat(sleutel.Select(Teken))))})$";

            string Teken(char teken) => teken switch
            {
                '+' => "\\+" + Los,
                _ when char.IsAsciiLetter(teken) => $"[{teken}{char.ToLowerInvariant(teken)}]{Los}",
                _ => teken + Los,
            };
        }
    }
}

/// <summary>A zorgprofiel in the canonical notation; only written.</summary>
internal sealed class Zorgprofielnaamvorm : Uitvoervorm<Zorgprofiel>
{
    public static Zorgprofielnaamvorm Van { get; } = new();

    public override string Soort => "tekst, zoals `VG7`";

    public override void Schrijf(Utf8JsonWriter json, Zorgprofiel waarde, Schrijfwijze wijze) => json.WriteStringValue(waarde.Naam);

    public override void Schema(Schemaschrijver schema) => schema.Reeks("enum", Zorgprofiel.Alle.Select(profiel => profiel.Naam));
}
