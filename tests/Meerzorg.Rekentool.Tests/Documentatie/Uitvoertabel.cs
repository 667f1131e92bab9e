namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The table of an output.</summary>
internal sealed class Uitvoertabel(IReadOnlyDictionary<string, IObjectvorm> vormen) : Ledentabel(vormen)
{
    protected override IReadOnlyList<string> Kolommen => ["lid", "wat", "vorm"];

    protected override IReadOnlyList<string> Rij(string naam, string verplicht, string wat, string soort, string regel) => [naam, wat, soort];

    /// <summary>An object of which all members stand here.</summary>
    protected override (string Wat, int Aantal)? Overgenomen(IObjectvorm tabel, IObjectvorm vorm, int plek, string pagina) =>
        Namen.Where(Vormen.ContainsKey).Select(naam => Vormen[naam]).FirstOrDefault(ander =>
            ander != vorm
            && vorm.Leden.Skip(plek).Take(ander.Leden.Count).Select(lid => lid.Oorsprong).ToHashSet().SetEquals(ander.Leden.Select(lid => lid.Oorsprong))) is { } geheel
            ? ($"alle leden van een {Verwijzing(geheel, pagina)}", geheel.Leden.Count)
            : null;
}
