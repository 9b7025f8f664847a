using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ReqflowPrep.Data;

/// <summary>Seeds for spreading due dates: the same operation on the same item always gets the same one, so a replay moves nothing.</summary>
public static class FuzzSeeds
{
    public static ulong For(string operationId, ItemKey item) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{operationId}/{item.ItemId}/{item.CriterionId}")));
}
