using System.Collections.Immutable;
using Meerzorg.Rekentool.Bulk;
using Meerzorg.Rekentool.Excel;

namespace Meerzorg.Rekentool.Cli.Csv;

/// <summary>Reads the rows of a file as dossiers: a table of dossiers, or the total overview of the form, which its header tells.</summary>
internal abstract class Rijlezer
{
    /// <exception cref="OngeldigeInvoerException">The header is that of neither.</exception>
    public static Rijlezer Van(Dossierbestand bestand, Parameterset parameters, Urennotatie uren) =>
        Totaaloverzicht.IsKop(bestand.Kop) ? new Overzichtlezer(bestand, parameters) : new Tabellezer(new(bestand.Kop, bestand.Decimaalteken, parameters, uren));

    public abstract string Kenmerk(ReadOnlySpan<string> velden);

    /// <summary>The faults of a row; without any, the dossier was added.</summary>
    public abstract ImmutableArray<Fout> Lees(ReadOnlySpan<string> velden, Dossierbouwer doel);

    private sealed class Tabellezer(Dossierlezer lezer) : Rijlezer
    {
        public override string Kenmerk(ReadOnlySpan<string> velden) => lezer.Kenmerk(velden);

        public override ImmutableArray<Fout> Lees(ReadOnlySpan<string> velden, Dossierbouwer doel) => lezer.Lees(velden, doel);
    }

    private sealed class Overzichtlezer(Dossierbestand bestand, Parameterset parameters) : Rijlezer
    {
        private readonly int _naam = Totaaloverzicht.Kolommen.IndexOf(Totaaloverzicht.Naamkolom);
        private readonly int[] _plaatsen = [.. Totaaloverzicht.Kolommen.Select(kolom => bestand.Kop.Index().First(een => string.Equals(een.Item, kolom, StringComparison.OrdinalIgnoreCase)).Index)];
        private readonly Rekentool _rekentool = new(parameters);

        public override string Kenmerk(ReadOnlySpan<string> velden) => Geordend(velden)[_naam];

        public override ImmutableArray<Fout> Lees(ReadOnlySpan<string> velden, Dossierbouwer doel)
        {
            var (aanvraag, fouten) = Totaaloverzicht.Lees(Geordend(velden), _rekentool, bestand.Decimaalteken);
            if (aanvraag is not null) doel.Voeg(aanvraag, Kenmerk(velden));
            return fouten;
        }

        private string[] Geordend(ReadOnlySpan<string> velden)
        {
            var geordend = new string[_plaatsen.Length];
            for (int kolom = 0; kolom < geordend.Length; kolom++) geordend[kolom] = _plaatsen[kolom] < velden.Length ? velden[_plaatsen[kolom]] : "";
            return geordend;
        }
    }
}
