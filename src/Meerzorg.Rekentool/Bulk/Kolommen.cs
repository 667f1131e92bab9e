using System.Runtime.CompilerServices;

namespace Meerzorg.Rekentool.Bulk;

/// <summary>The columns of one calculation as pointers, so that other threads can reach them while they are pinned; null for one left out.</summary>
internal unsafe struct Kolommen
{
    public byte* Sleutel;
    public int* Wonen;
    public int* Dagbesteding;
    public int* Nacht;
    public int* Behandelaren;
    public int* Minuren;
    public int* ContextPerJaar;
    public long* ContextCenten;
    public int* Tariefpercentages;
    public int Tariefpercentage;

    public Klasse* Klasse;
    public long* JaarCenten;
    public int* DagCenten;
    public Bulkvlaggen* Vlaggen;

    [Regel("UREN-1", "UREN-2", "UREN-4", "UREN-6")]
    public readonly Bulkrij Bulkrij(int rij)
    {
        byte sleutel = Sleutel[rij];
        return new(
            sleutel,
            Op(Wonen, rij) + (Op(Dagbesteding, rij) & -(sleutel & 1)) + Op(Nacht, rij) - Op(Minuren, rij),
            Op(Behandelaren, rij) & -(sleutel >> 1 & 1),
            Op(ContextPerJaar, rij),
            ContextCenten == null ? 0 : ContextCenten[rij],
            Tariefpercentages == null ? Tariefpercentage : Tariefpercentages[rij]);
    }

    public readonly void Schrijf(int rij, in Bulkuitkomst uitkomst)
    {
        if (Klasse != null) Klasse[rij] = uitkomst.Klasse;
        if (JaarCenten != null) JaarCenten[rij] = uitkomst.JaarCenten;
        if (DagCenten != null) DagCenten[rij] = uitkomst.DagCenten;
        if (Vlaggen != null) Vlaggen[rij] = uitkomst.Vlaggen;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Op(int* kolom, int rij) => kolom == null ? 0 : kolom[rij];
}
