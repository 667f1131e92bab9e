namespace Meerzorg.Rekentool.Tests.Documentatie;

/// <summary>The table of an input: what must be there, and which rule asks for it.</summary>
internal sealed class Invoertabel(IReadOnlyDictionary<string, IObjectvorm> vormen) : Ledentabel(vormen)
{
    protected override IReadOnlyList<string> Kolommen => ["lid", "verplicht", "wat", "eenheid en vorm", "regel"];

    protected override IReadOnlyList<string> Rij(string naam, string verplicht, string wat, string soort, string regel) => [naam, verplicht, wat, soort, regel];

    /// <summary>Members that also stand in another table; below three a reference is not worth it.</summary>
    /// <remarks>The table of a document refers to that of what it holds, never the other way around.</remarks>
    protected override (string Wat, int Aantal)? Overgenomen(IObjectvorm tabel, IObjectvorm vorm, int plek, string pagina)
    {
        const int Minstens = 3;
        var kandidaten =
            from naam in Namen
            where naam != tabel.Naam && naam != vorm.Naam && Vormen.ContainsKey(naam)
            let ander = Vormen[naam]
            where vorm != tabel || ander.Leden.Count < vorm.Leden.Count
            let aantal = vorm.Leden.Skip(plek).TakeWhile(lid => ander.Leden.Any(een => Zelfde(een, lid))).Count()
            where aantal >= Minstens
            orderby aantal descending, ander.Leden.Count, naam
            select ((string, int)?)(Wat(ander, [.. vorm.Leden.Skip(plek).Take(aantal)], pagina), aantal);
        return kandidaten.FirstOrDefault();
    }

    private static bool Zelfde(Lid een, Lid ander) =>
        ReferenceEquals(een.Oorsprong, ander.Oorsprong) || (een.Naam, een.Betekenis, een.Vorm.Soort, een.Regel) == (ander.Naam, ander.Betekenis, ander.Vorm.Soort, ander.Regel);

    private static string Wat(IObjectvorm ander, Lid[] leden, string pagina)
    {
        const int Weinig = 2;
        var (verwijzing, buiten) = (Verwijzing(ander, pagina), ander.Leden.Where(een => !Array.Exists(leden, lid => Zelfde(een, lid))).Select(een => $"`{een.Naam}`").ToList());
        if (buiten.Count == 0) return $"alle leden van een {verwijzing}";
        return buiten.Count <= Weinig ? $"alle leden van een {verwijzing}, behalve {string.Join(" en ", buiten)}" : $"als in een {verwijzing}: {string.Join(", ", leden.Select(lid => $"`{lid.Naam}`"))}";
    }
}
