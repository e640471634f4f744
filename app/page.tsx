import { redirect } from "next/navigation";
import { publicPage } from "@/server/page";

/** The address without a path leads to one's own desk, and through it to the sign-in. */
export default publicPage(async () => redirect("/work"));
