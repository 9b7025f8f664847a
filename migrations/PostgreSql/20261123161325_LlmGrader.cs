using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ReqflowPrep.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class LlmGrader : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "LlmGrader",
                table: "LearnerSettings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "GraderNote",
                table: "Attempts",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LlmGrader",
                table: "LearnerSettings");

            migrationBuilder.DropColumn(
                name: "GraderNote",
                table: "Attempts");
        }
    }
}
