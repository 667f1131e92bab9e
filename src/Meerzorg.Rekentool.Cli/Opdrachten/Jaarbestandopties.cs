using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Meerzorg.Rekentool.Cli.Csv;
using Meerzorg.Rekentool.Cli.Weergave;

namespace Meerzorg.Rekentool.Cli.Opdrachten;

/// <summary>The options of a command that makes a year file, and how it comes out: read back, and written, or only shown.</summary>
internal sealed class Jaarbestandopties(Omgeving omgeving)
{
    private readonly Option<string?> _bestand = new("--uit", "-o") { Omschrijving = new("het nieuwe jaarbestand; zonder deze optie naar stdout", "the new year file; without this option to stdout"), HelpName = "bestand" };
    private readonly Option<bool> _overschrijf = Opties.Overschrijf();
    private readonly Option<DateOnly?> _gecontroleerdOp = new("--gecontroleerd-op")
    {
        Omschrijving = new("de dag waarop de waarden met hun bron zijn vergeleken; zonder deze optie is dat nog niet gedaan", "the day on which the values were compared with their source; without this option that was not done yet"),
        HelpName = "jjjj-mm-dd",
        CustomParser = resultaat => Opties.Datum(resultaat),
    };

    private readonly Option<bool> _proef = new("--proef") { Omschrijving = new("toon wat er verandert en schrijf niets", "show what changes and write nothing") };
    private readonly Option<Formaat> _formaat = Opties.Formaat();

    /// <summary>The options, in the order of the help.</summary>
    public IEnumerable<Option> Alle => [_bestand, _overschrijf, _gecontroleerdOp, _proef, _formaat];

    public DateOnly? GecontroleerdOp(ParseResult ontleed) => ontleed.GetValue(_gecontroleerdOp);

    /// <summary>The schema of year files, seen from where the file will stand; <see langword="null"/> where there is none in a folder around it.</summary>
    public string? Schema(ParseResult ontleed)
    {
        var bestand = ontleed.GetValue(_bestand);
        if (bestand is null or Uitvoerbestand.Standaarduitvoer) return null;
        var map = Path.GetDirectoryName(Path.GetFullPath(Path.Combine(omgeving.Map, bestand)));
        for (var omvattend = map; omvattend is not null; omvattend = Path.GetDirectoryName(omvattend))
        {
            var schema = Path.Combine(omvattend, "schema", "parameters-1.schema.json");
            if (File.Exists(schema)) return Path.GetRelativePath(map!, schema).Replace('\\', '/');
        }

        return null;
    }

    /// <summary>Reads what was made back, says on standard error what is found, and writes it, or shows what changes.</summary>
    /// <param name="ontleed">What the options say.</param>
    /// <param name="invoer">Where faults go.</param>
    /// <param name="basis">The set that it was made from; <see langword="null"/> for that of the package, of the year that the file names.</param>
    /// <param name="jaar">The year.</param>
    /// <param name="inhoud">The content of the file.</param>
    /// <param name="bevindingen">What to say of the set.</param>
    public int Schrijf(ParseResult ontleed, Invoerbestanden invoer, Parameterset? basis, int jaar, byte[] inhoud, Func<Parameterset, ImmutableArray<Melding>> bevindingen)
    {
        var (doel, taal) = (ontleed.GetValue(_bestand), ontleed.Taal);
        var naam = Invoertekst.OpEenRegel(doel ?? $"{jaar}");
        if (invoer.Nagelezen(doel ?? $"{jaar}", inhoud) is not { } nieuw) return Afloop.OngeldigeInvoer;
        foreach (var bevinding in bevindingen(nieuw)) omgeving.Fout.WriteLine($"{naam}: {bevinding.In(taal)}");
        if (ontleed.GetValue(_proef))
        {
            Parameterweergave.Verschil(omgeving, Parameterverschil.Van(basis ?? Rekentool.Voor(nieuw.GeindexeerdVan!.Value).Parameters, nieuw), alles: false, ontleed.GetValue(_formaat), taal);
            return Afloop.Berekend;
        }

        using var uitvoer = Uitvoerbestand.Open(omgeving, invoer, doel, ontleed.GetValue(_overschrijf));
        if (uitvoer is null) return Afloop.OngeldigeInvoer;
        uitvoer.Schrijver.Write(Encoding.UTF8.GetString(inhoud));
        uitvoer.Bevestig();
        if (doel is not null) omgeving.Fout.WriteLine($"{naam}: {nieuw.Id}");
        return Afloop.Berekend;
    }
}
